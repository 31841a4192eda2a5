{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,
  setuptools-scm,

  # dependencies
  language-data,
  marisa-trie,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "langcodes";
  version = "3.5.1";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-QL/zFeAbAdEcKuOSjdT1y9dN04+b2RLBK5o2BsFD9zE=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  dependencies = [
    language-data
    marisa-trie
    setuptools
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "langcodes" ];

  meta = {
    description = "Compares and describes language codes";
    homepage = "https://github.com/georgkrause/langcodes";
    license = lib.licenses.mit;
  };
})
