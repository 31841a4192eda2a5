{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  huggingface-hub,
  numpy,
  scikit-learn,
  scipy,
  torch,
  tqdm,
  transformers,
  typing-extensions,

  # optional-dependencies
  accelerate,
  av,
  datasets,
  librosa,
  onnxruntime,
  optimum-onnx,
  phonemizer,
  pillow,
  torchaudio,
  torchvision,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "sentence-transformers";
  version = "5.4.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "huggingface";
    repo = "sentence-transformers";
    tag = "v${finalAttrs.version}";
    hash = "sha256-VZu50DVuU0P7o3+iKVWougui7nWSrnP/eza0Rqtt7ZU=";
  };

  build-system = [ setuptools ];

  dependencies = [
    huggingface-hub
    numpy
    scikit-learn
    scipy
    torch
    tqdm
    transformers
    typing-extensions
  ];

  optional-dependencies = {
    audio = [
      torchaudio
      librosa
      phonemizer
    ];
    image = [
      torchvision
      pillow
    ];
    onnx = [
      optimum-onnx
      onnxruntime
    ];
    train = [
      accelerate
      datasets
    ];
    video = [ av ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "sentence_transformers" ];

  meta = {
    description = "Turns sentences into vectors";
    homepage = "https://github.com/huggingface/sentence-transformers";
    changelog = "https://github.com/huggingface/sentence-transformers/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
