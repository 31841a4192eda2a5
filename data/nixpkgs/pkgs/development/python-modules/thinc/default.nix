{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  blis,
  cymem,
  cython,
  murmurhash,
  numpy,
  preshed,
  setuptools,

  # native dependencies
  blas,

  # dependencies
  catalogue,
  confection,
  pydantic,
  srsly,
  wasabi,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "thinc";
  version = "8.3.12";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "explosion";
    repo = "thinc";
    tag = "release-v${finalAttrs.version}";
    hash = "sha256-8nf+AWAD7Fy50XRJDINmyk42F7KMDhGgATwqbln3r04=";
  };

  build-system = [
    blis
    cymem
    cython
    murmurhash
    numpy
    preshed
    setuptools
  ];

  buildInputs = [ blas ];

  dependencies = [
    blis
    catalogue
    confection
    cymem
    murmurhash
    numpy
    preshed
    pydantic
    srsly
    wasabi
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "thinc" ];

  meta = {
    description = "Neural networks by composing functions";
    homepage = "https://github.com/explosion/thinc";
    changelog = "https://github.com/explosion/thinc/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
