{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools-scm,

  # dependencies
  jaraco-collections,
  jaraco-functools,
  more-itertools,
  packaging,

  # tests
  pytestCheckHook,
}:

buildPythonPackage {
  pname = "distutils";
  version = "80.10.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pypa";
    repo = "distutils";
    rev = "5ad8291ff2ad3e43583bc72a4c09299ca6134f09";
    hash = "sha256-3Mqpe/Goj3lQ6GEbX3DHWjdoh7XsFIg9WkOCK138OAo=";
  };

  build-system = [ setuptools-scm ];

  dependencies = [
    jaraco-collections
    jaraco-functools
    more-itertools
    packaging
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "distutils" ];

  meta = {
    description = "The standard library's former build tool";
    homepage = "https://github.com/pypa/distutils";
    license = lib.licenses.mit;
  };
}
