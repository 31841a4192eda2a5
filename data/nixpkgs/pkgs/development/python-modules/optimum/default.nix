{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  huggingface-hub,
  numpy,
  packaging,
  torch,
  transformers,

  # optional-dependencies
  onnxruntime,
  optimum-onnx,
}:

buildPythonPackage (finalAttrs: {
  pname = "optimum";
  version = "2.1.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "huggingface";
    repo = "optimum";
    tag = "v${finalAttrs.version}";
    hash = "sha256-nA73afFr9wqJWmobBw5hOIjRvQ6I8QvVZoRJnYnXzUc=";
  };

  build-system = [ setuptools ];

  pythonRelaxDeps = [ "transformers" ];

  dependencies = [
    huggingface-hub
    numpy
    packaging
    torch
    transformers
  ];

  optional-dependencies = {
    furiosa = [ ];
    graphcore = [ ];
    habana = [ ];
    intel = [ ];
    neural-compressor = [ ];
    neuron = [ ];
    neuronx = [ ];
    nncf = [ ];
    onnx = [ optimum-onnx ];
    onnxruntime = [
      optimum-onnx
      onnxruntime
    ];
    openvino = [ ];
  };

  pythonImportsCheck = [ "optimum" ];

  meta = {
    description = "Makes models run faster on given hardware";
    homepage = "https://github.com/huggingface/optimum";
    changelog = "https://github.com/huggingface/optimum/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
    mainProgram = "optimum-cli";
  };
})
