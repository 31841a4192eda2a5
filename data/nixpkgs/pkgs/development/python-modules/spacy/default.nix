{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cymem,
  cython,
  murmurhash,
  numpy,
  preshed,
  thinc,

  # dependencies
  catalogue,
  jinja2,
  langcodes,
  packaging,
  pydantic,
  requests,
  setuptools,
  spacy-legacy,
  spacy-loggers,
  srsly,
  tqdm,
  typer,
  wasabi,
  weasel,

  # optional-dependencies
  spacy-lookups-data,
  spacy-transformers,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "spacy";
  version = "3.8.14";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "explosion";
    repo = "spaCy";
    tag = "release-v${finalAttrs.version}";
    hash = "sha256-w9cNP304H/EntpoMkXGwkxIVoThkl5HZPDK4+k4Py0Y=";
  };

  build-system = [
    cymem
    cython
    murmurhash
    numpy
    preshed
    thinc
  ];

  pythonRelaxDeps = [ "thinc" ];

  dependencies = [
    catalogue
    cymem
    jinja2
    langcodes
    murmurhash
    numpy
    packaging
    preshed
    pydantic
    requests
    setuptools
    spacy-legacy
    spacy-loggers
    srsly
    thinc
    tqdm
    typer
    wasabi
    weasel
  ];

  optional-dependencies = {
    lookups = [ spacy-lookups-data ];
    transformers = [ spacy-transformers ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "spacy" ];

  meta = {
    description = "Natural language processing for production";
    homepage = "https://github.com/explosion/spaCy";
    changelog = "https://github.com/explosion/spaCy/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
    mainProgram = "spacy";
  };
})
