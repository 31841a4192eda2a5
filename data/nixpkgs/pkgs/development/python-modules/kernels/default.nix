{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  huggingface-hub,
}:

buildPythonPackage (finalAttrs: {
  pname = "kernels";
  version = "0.11.7";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "huggingface";
    repo = "kernels";
    tag = "v${finalAttrs.version}";
    hash = "sha256-OUOCC7ViRWqRZIUpK31ItWsNc0F87dBpAg/Lql1LWp4=";
  };

  build-system = [ setuptools ];

  dependencies = [ huggingface-hub ];

  pythonImportsCheck = [ "kernels" ];

  meta = {
    description = "Loads compute kernels from Hugging Face";
    homepage = "https://github.com/huggingface/kernels";
    changelog = "https://github.com/huggingface/kernels/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
