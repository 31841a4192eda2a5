{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # dependencies
  ml-dtypes,
  numpy,
  protobuf,
  typing-extensions,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "onnx";
  version = "1.21.0";
  format = "wheel";

  src = fetchFromGitHub {
    owner = "onnx";
    repo = "onnx";
    tag = "v${finalAttrs.version}";
    hash = "sha256-eF6BdTwTuHh6ckuLGN1d6z2GLU47lPqtzu4zIv8+cTs=";
  };

  dependencies = [
    ml-dtypes
    numpy
    protobuf
    typing-extensions
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "onnx" ];

  meta = {
    description = "Exchange format for machine learning models";
    homepage = "https://onnx.ai";
    changelog = "https://github.com/onnx/onnx/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
