{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  protobuf,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "opentelemetry-proto";
  version = "1.34.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "open-telemetry";
    repo = "opentelemetry-python";
    tag = "v${finalAttrs.version}";
    hash = "sha256-fAXcS2VyDMk+UDW3ru5ZvwzXjydsY1uFcT2GvZuiGWw=";
  };

  sourceRoot = "${finalAttrs.src.name}/opentelemetry-proto";

  build-system = [ hatchling ];

  pythonRelaxDeps = [ "protobuf" ];

  dependencies = [ protobuf ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "opentelemetry.proto" ];

  meta = {
    description = "Messages of OpenTelemetry's protocol";
    homepage = "https://github.com/open-telemetry/opentelemetry-python/tree/main/opentelemetry-proto";
    changelog = "https://github.com/open-telemetry/opentelemetry-python/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
