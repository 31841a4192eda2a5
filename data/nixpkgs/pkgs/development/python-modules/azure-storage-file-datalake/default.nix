{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # dependencies
  azure-core,
  azure-storage-blob,
  isodate,
  typing-extensions,

  # optional-dependencies
  aiohttp,
}:

buildPythonPackage (finalAttrs: {
  pname = "azure-storage-file-datalake";
  version = "12.23.0";
  pyproject = true;

  src = fetchPypi {
    pname = "azure_storage_file_datalake";
    inherit (finalAttrs) version;
    hash = "sha256-lM4aIJ5ya846VCZoIpAfoZDSApyJtSvm9eeNfl+xCS8=";
  };

  build-system = [ setuptools ];

  dependencies = [
    azure-core
    azure-storage-blob
    isodate
    typing-extensions
  ];

  optional-dependencies = {
    aio = [
      azure-core
      aiohttp
    ];
  };

  pythonImportsCheck = [ "azure.storage.filedatalake" ];

  meta = {
    description = "Client for Azure's data lake";
    homepage = "https://github.com/Azure/azure-sdk-for-python/tree/main/sdk/storage/azure-storage-file-datalake";
    changelog = "https://github.com/Azure/azure-sdk-for-python/blob/azure-storage-file-datalake_${finalAttrs.version}/sdk/storage/azure-storage-file-datalake/CHANGELOG.md";
    license = lib.licenses.mit;
  };
})
