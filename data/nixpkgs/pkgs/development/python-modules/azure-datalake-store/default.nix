{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # dependencies
  adal,
  azure-common,
  msal,
  requests,
}:

buildPythonPackage (finalAttrs: {
  pname = "azure-datalake-store";
  version = "1.0.1";
  pyproject = true;

  src = fetchPypi {
    pname = "azure_datalake_store";
    inherit (finalAttrs) version;
    hash = "sha256-U2TURFqrFUocfLECFWKcPORs5ceqrxYHGJDAP65ToDU=";
  };

  build-system = [ setuptools ];

  dependencies = [
    adal
    azure-common
    msal
    requests
  ];

  meta = {
    description = "Files in Azure's data lake";
    homepage = "https://github.com/Azure/azure-sdk-for-python";
    license = lib.licenses.mit;
  };
})
