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

  # optional-dependencies
  aiohttp,
}:

buildPythonPackage (finalAttrs: {
  pname = "azure-storage-queue";
  version = "12.15.0";
  pyproject = true;

  src = fetchPypi {
    pname = "azure_storage_queue";
    inherit (finalAttrs) version;
    hash = "sha256-TgHcrlrv0MRj97rlx1yKkflVyJPxTtdZD8DNRHrEZm0=";
  };

  build-system = [ setuptools ];

  dependencies = [
    azure-core
    cryptography
    isodate
    typing-extensions
  ];

  optional-dependencies = {
    aio = [
      azure-core
      aiohttp
    ];
  };

  pythonImportsCheck = [ "azure.storage.queue" ];

  meta = {
    description = "Client for Azure's queues";
    homepage = "https://github.com/Azure/azure-sdk-for-python";
    changelog = "https://github.com/Azure/azure-sdk-for-python/blob/azure-storage-queue_${finalAttrs.version}/sdk/storage/azure-storage-queue/CHANGELOG.md";
    license = lib.licenses.mit;
  };
})
