{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  numpy,
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "numexpr";
  version = "2.14.1";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-S+ALEIbHt6XDLjFVgSK3uAJD/gmFebFwln2oPzFStIs=";
  };

  build-system = [
    setuptools
    numpy
  ];

  dependencies = [ numpy ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "numexpr" ];

  meta = {
    description = "Evaluates expressions of arrays fast";
    homepage = "https://github.com/pydata/numexpr";
    license = lib.licenses.mit;
  };
})
