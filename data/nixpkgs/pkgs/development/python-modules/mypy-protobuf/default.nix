{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  grpcio-tools,
  protobuf,
  types-protobuf,
}:

buildPythonPackage (finalAttrs: {
  pname = "mypy-protobuf";
  version = "5.0.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "nipunn1313";
    repo = "mypy-protobuf";
    rev = "47fa102ae5d2bd2a1fdde2adf94cf006a3e939a4";
    hash = "sha256-VYDTJmiezHAVC3QV+HM7C5y5WaFvoInzupWhnB/iNgA=";
  };

  build-system = [ setuptools ];

  pythonRelaxDeps = [ "protobuf" ];

  dependencies = [
    grpcio-tools
    protobuf
    types-protobuf
  ];

  pythonImportsCheck = [ "mypy_protobuf" ];

  meta = {
    description = "Types for Protocol Buffers";
    homepage = "https://github.com/nipunn1313/mypy-protobuf";
    changelog = "https://github.com/nipunn1313/mypy-protobuf/blob/v${finalAttrs.version}/CHANGELOG.md";
    license = lib.licenses.asl20;
    mainProgram = "protoc-gen-mypy";
  };
})
