{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "types-pytz";
  version = "2026.1.1.20260304";
  pyproject = true;

  src = fetchPypi {
    pname = "types_pytz";
    inherit (finalAttrs) version;
    hash = "sha256-DDVC2OmwFgtCQjNEDFK4PW9YyuS4UzPVTk+WHPAT4Rc=";
  };

  build-system = [ setuptools ];

  pythonImportsCheck = [ "pytz-stubs" ];

  meta = {
    description = "Types for pytz";
    homepage = "https://github.com/python/typeshed";
    license = lib.licenses.asl20;
  };
})
