{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  deprecated,
  importlib-metadata,
  typing-extensions,
}:

buildPythonPackage (finalAttrs: {
  pname = "opentelemetry-api";
  version = "1.34.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "open-telemetry";
    repo = "opentelemetry-python";
    tag = "v${finalAttrs.version}";
    hash = "sha256-fAXcS2VyDMk+UDW3ru5ZvwzXjydsY1uFcT2GvZuiGWw=";
  };

  sourceRoot = "${finalAttrs.src.name}/opentelemetry-api";

  build-system = [ hatchling ];

  pythonRelaxDeps = [ "importlib-metadata" ];

  dependencies = [
    deprecated
    importlib-metadata
    typing-extensions
  ];

  pythonImportsCheck = [ "opentelemetry" ];

  meta = {
    description = "Interface for traces, metrics and logs";
    homepage = "https://github.com/open-telemetry/opentelemetry-python/tree/main/opentelemetry-api";
    changelog = "https://github.com/open-telemetry/opentelemetry-python/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
