{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  flatbuffers,
  numpy,
  onnx,
  onnxruntime,
  protobuf,
  requests,
  six,
  tensorflow,
}:

buildPythonPackage (finalAttrs: {
  pname = "tf2onnx";
  version = "1.16.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "onnx";
    repo = "tensorflow-onnx";
    tag = "v${finalAttrs.version}";
    hash = "sha256-qtRzckw/KHWm3gjFwF+cPuBhGbfktjhYIwImwHn2CFk=";
  };

  build-system = [ setuptools ];

  pythonRelaxDeps = [ "protobuf" ];

  dependencies = [
    flatbuffers
    numpy
    onnx
    onnxruntime
    protobuf
    requests
    six
    tensorflow
  ];

  pythonImportsCheck = [ "tf2onnx" ];

  meta = {
    description = "Converts TensorFlow models to ONNX";
    homepage = "https://github.com/onnx/tensorflow-onnx";
    changelog = "https://github.com/onnx/tensorflow-onnx/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
