{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  opentelemetry-api,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "opentelemetry-semantic-conventions";
  version = "0.55b0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "open-telemetry";
    repo = "opentelemetry-python";
    tag = "v1.34.0";
    hash = "sha256-fAXcS2VyDMk+UDW3ru5ZvwzXjydsY1uFcT2GvZuiGWw=";
  };

  sourceRoot = "${finalAttrs.src.name}/opentelemetry-semantic-conventions";

  build-system = [ hatchling ];

  dependencies = [ opentelemetry-api ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "opentelemetry.semconv" ];

  meta = {
    description = "Names for what OpenTelemetry records";
    homepage = "https://github.com/open-telemetry/opentelemetry-python/tree/main/opentelemetry-semantic-conventions";
    changelog = "https://github.com/open-telemetry/opentelemetry-python/releases/tag/v1.34.0";
    license = lib.licenses.asl20;
  };
})
