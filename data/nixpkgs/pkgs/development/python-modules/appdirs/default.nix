{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "appdirs";
  version = "1.4.4";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-fV0BZ7KxuoIWR2Fq9Gp0nRxlN0DdDSQVEA/ibiev30E=";
  };

  build-system = [ setuptools ];

  pythonImportsCheck = [ "appdirs" ];

  meta = {
    description = "Folders for data, caches and settings on each system";
    homepage = "https://github.com/ActiveState/appdirs";
    changelog = "https://github.com/ActiveState/appdirs/releases/tag/${finalAttrs.version}";
    license = lib.licenses.mit;
  };
})
