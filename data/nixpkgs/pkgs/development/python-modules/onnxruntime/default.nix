{
  buildPythonPackage,
  onnxruntime,

  # dependencies
  coloredlogs,
  numpy,
  packaging,
}:

buildPythonPackage {
  inherit (onnxruntime) pname version;
  format = "wheel";

  src = onnxruntime.dist;

  buildInputs = [ onnxruntime ];

  # Wanted by some of its tools only.
  pythonRemoveDeps = [
    "flatbuffers"
    "protobuf"
    "sympy"
  ];

  dependencies = [
    coloredlogs
    numpy
    packaging
  ];

  pythonImportsCheck = [ "onnxruntime" ];

  inherit (onnxruntime) meta;
}
