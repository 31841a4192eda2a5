{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  onnx,
  optimum,
  transformers,

  # optional-dependencies
  onnxruntime,
}:

buildPythonPackage (finalAttrs: {
  pname = "optimum-onnx";
  version = "0.1.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "huggingface";
    repo = "optimum-onnx";
    tag = "v${finalAttrs.version}";
    hash = "sha256-Thx3QPLgi8w8znvMGSuCyRu/tUynCkQFywtKKv7UhuA=";
  };

  build-system = [ setuptools ];

  pythonRelaxDeps = [ "transformers" ];

  dependencies = [
    onnx
    optimum
    transformers
  ];

  optional-dependencies = {
    onnxruntime = [ onnxruntime ];
  };

  pythonImportsCheck = [ "optimum.onnxruntime" ];

  meta = {
    description = "Exports and runs models by ONNX";
    homepage = "https://github.com/huggingface/optimum-onnx";
    changelog = "https://github.com/huggingface/optimum-onnx/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
