{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  opentelemetry-exporter-otlp-proto-grpc,
  opentelemetry-exporter-otlp-proto-http,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "opentelemetry-exporter-otlp";
  version = "1.34.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "open-telemetry";
    repo = "opentelemetry-python";
    tag = "v${finalAttrs.version}";
    hash = "sha256-fAXcS2VyDMk+UDW3ru5ZvwzXjydsY1uFcT2GvZuiGWw=";
  };

  sourceRoot = "${finalAttrs.src.name}/exporter/opentelemetry-exporter-otlp";

  build-system = [ hatchling ];

  dependencies = [
    opentelemetry-exporter-otlp-proto-grpc
    opentelemetry-exporter-otlp-proto-http
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "opentelemetry.exporter.otlp" ];

  meta = {
    description = "Exports by OpenTelemetry's protocol";
    homepage = "https://github.com/open-telemetry/opentelemetry-python/tree/main/exporter/opentelemetry-exporter-otlp";
    changelog = "https://github.com/open-telemetry/opentelemetry-python/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
