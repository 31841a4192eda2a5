{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # dependencies
  azure-nspkg,
}:

buildPythonPackage (finalAttrs: {
  pname = "azure-common";
  version = "1.1.28";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    extension = "zip";
    hash = "sha256-SsDNMhTja2obakQmhnIqXYzESWA6qDPz8PQL2oNnBKM=";
  };

  build-system = [ setuptools ];

  dependencies = [ azure-nspkg ];

  meta = {
    description = "Former common code of Azure's clients";
    homepage = "https://github.com/Azure/azure-sdk-for-python";
    license = lib.licenses.mit;
  };
})
