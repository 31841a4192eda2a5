{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # native dependencies
  libjpeg,

  # dependencies
  numpy,
  pillow,
  scipy,
  torch,
}:

buildPythonPackage (finalAttrs: {
  pname = "torchvision";
  version = "0.27.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pytorch";
    repo = "vision";
    tag = "v${finalAttrs.version}";
    hash = "sha256-HOTD45xY7Gye1GI1+AsF3KmMUTAp1QlzHOUeBHvzv0A=";
  };

  buildInputs = [ libjpeg ];

  dependencies = [
    numpy
    pillow
    torch
    scipy
  ];

  pythonImportsCheck = [ "torchvision" ];

  meta = {
    description = "Images and models for PyTorch";
    homepage = "https://pytorch.org/";
    changelog = "https://github.com/pytorch/vision/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd3;
    platforms = lib.platforms.linux ++ lib.platforms.darwin;
  };
})
