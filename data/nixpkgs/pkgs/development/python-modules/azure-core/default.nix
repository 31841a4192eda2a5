{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # dependencies
  requests,
  six,
  typing-extensions,

  # optional-dependencies
  aiohttp,
  opentelemetry-api,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "azure-core";
  version = "1.38.0";
  pyproject = true;

  src = fetchPypi {
    pname = "azure_core";
    inherit (finalAttrs) version;
    hash = "sha256-gZTSaCJFo+TjFRpmfGhkZMN4b+15GLOU0DW9zWG7WZM=";
  };

  build-system = [ setuptools ];

  dependencies = [
    requests
    six
    typing-extensions
  ];

  optional-dependencies = {
    aio = [ aiohttp ];
    tracing = [ opentelemetry-api ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Common ground of Azure's clients";
    homepage = "https://github.com/Azure/azure-sdk-for-python/tree/main/sdk/core/azure-core";
    changelog = "https://github.com/Azure/azure-sdk-for-python/blob/azure-core_${finalAttrs.version}/sdk/core/azure-core/CHANGELOG.md";
    license = lib.licenses.mit;
  };
})
