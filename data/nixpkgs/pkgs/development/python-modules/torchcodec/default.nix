{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cmake,
  setuptools,
  torch,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "torchcodec";
  version = "0.14.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "meta-pytorch";
    repo = "torchcodec";
    tag = "v${finalAttrs.version}";
    hash = "sha256-eGof2Rk/dGYPlKVRSuJ+ZeeMh2u4K6/qXmROo187HTA=";
  };

  build-system = [
    cmake
    setuptools
    torch
  ];

  dependencies = [ torch ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "torchcodec" ];

  meta = {
    description = "Decodes video and sound for PyTorch";
    homepage = "https://github.com/meta-pytorch/torchcodec";
    changelog = "https://github.com/meta-pytorch/torchcodec/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd3;
  };
})
