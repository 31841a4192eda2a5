{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  setuptools,

  # dependencies
  numpy,
  spacy,
  spacy-alignments,
  srsly,
  torch,
  transformers,
}:

buildPythonPackage (finalAttrs: {
  pname = "spacy-transformers";
  version = "1.3.9";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "explosion";
    repo = "spacy-transformers";
    tag = "release-v${finalAttrs.version}";
    hash = "sha256-06M/e8/+hMVQdZfqyI3qGaZY7iznMwMtblEkFR6Sro0=";
  };

  build-system = [
    cython
    setuptools
  ];

  pythonRelaxDeps = [ "transformers" ];

  dependencies = [
    numpy
    spacy
    spacy-alignments
    srsly
    torch
    transformers
  ];

  pythonImportsCheck = [ "spacy_transformers" ];

  meta = {
    description = "Transformers for spaCy";
    homepage = "https://github.com/explosion/spacy-transformers";
    changelog = "https://github.com/explosion/spacy-transformers/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
