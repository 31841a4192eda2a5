{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # dependencies
  azure-core,
  cryptography,
  msal,
  msal-extensions,
  typing-extensions,
}:

buildPythonPackage (finalAttrs: {
  pname = "azure-identity";
  version = "1.25.1";
  pyproject = true;

  src = fetchPypi {
    pname = "azure_identity";
    inherit (finalAttrs) version;
    hash = "sha256-h8qDKIg95gNkQ+HDe0Do3I+3SJgkD2EHHgnS42k2FFY=";
  };

  build-system = [ setuptools ];

  dependencies = [
    azure-core
    cryptography
    msal
    msal-extensions
    typing-extensions
  ];

  pythonImportsCheck = [ "azure.identity" ];

  meta = {
    description = "Authentication for Azure's clients";
    homepage = "https://github.com/Azure/azure-sdk-for-python/tree/main/sdk/identity/azure-identity";
    changelog = "https://github.com/Azure/azure-sdk-for-python/blob/azure-identity_${finalAttrs.version}/sdk/identity/azure-identity/CHANGELOG.md";
    license = lib.licenses.mit;
  };
})
