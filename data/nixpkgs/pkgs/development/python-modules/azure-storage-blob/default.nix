{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # dependencies
  azure-core,
  cryptography,
  isodate,
  typing-extensions,
}:

buildPythonPackage (finalAttrs: {
  pname = "azure-storage-blob";
  version = "12.28.0";
  pyproject = true;

  src = fetchPypi {
    pname = "azure_storage_blob";
    inherit (finalAttrs) version;
    hash = "sha256-59mOoQgljSmqDvv9WRsuIHX6FyKi+uhpnws8neEe/0E=";
  };

  build-system = [ setuptools ];

  dependencies = [
    azure-core
    cryptography
    isodate
    typing-extensions
  ];

  meta = {
    description = "Client for Azure's object storage";
    homepage = "https://github.com/Azure/azure-sdk-for-python";
    changelog = "https://github.com/Azure/azure-sdk-for-python/blob/azure-storage-blob_${finalAttrs.version}/sdk/storage/azure-storage-blob/CHANGELOG.md";
    license = lib.licenses.mit;
  };
})
