{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  opentelemetry-api,
  opentelemetry-semantic-conventions,
  typing-extensions,
}:

buildPythonPackage (finalAttrs: {
  pname = "opentelemetry-sdk";
  version = "1.34.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "open-telemetry";
    repo = "opentelemetry-python";
    tag = "v${finalAttrs.version}";
    hash = "sha256-fAXcS2VyDMk+UDW3ru5ZvwzXjydsY1uFcT2GvZuiGWw=";
  };

  sourceRoot = "${finalAttrs.src.name}/opentelemetry-sdk";

  build-system = [ hatchling ];

  dependencies = [
    opentelemetry-api
    opentelemetry-semantic-conventions
    typing-extensions
  ];

  pythonImportsCheck = [ "opentelemetry.sdk" ];

  meta = {
    description = "Collects and exports traces, metrics and logs";
    homepage = "https://github.com/open-telemetry/opentelemetry-python/tree/main/opentelemetry-sdk";
    changelog = "https://github.com/open-telemetry/opentelemetry-python/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
