{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  torch,
  torchcodec,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "torchaudio";
  version = "2.11.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pytorch";
    repo = "audio";
    tag = "v${finalAttrs.version}";
    hash = "sha256-TncROn9wfn5HOaIvupS2/KD9JCgwfHyfnbZRc+SiqJ0=";
  };

  build-system = [ setuptools ];

  dependencies = [
    torch
    torchcodec
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "torchaudio" ];

  meta = {
    description = "Sound for PyTorch";
    homepage = "https://pytorch.org/";
    changelog = "https://github.com/pytorch/audio/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd2;
    platforms = lib.platforms.linux ++ lib.platforms.darwin;
  };
})
