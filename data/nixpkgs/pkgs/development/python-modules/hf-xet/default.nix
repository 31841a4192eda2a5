{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # native dependencies
  openssl,
}:

buildPythonPackage (finalAttrs: {
  pname = "hf-xet";
  version = "1.4.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "huggingface";
    repo = "xet-core";
    tag = "v${finalAttrs.version}";
    hash = "sha256-zAliMR2d2j6ynHQmAljQ8XgDyjuPxNawI1bZks5aRgs=";
  };

  sourceRoot = "${finalAttrs.src.name}/hf_xet";

  buildInputs = [ openssl ];

  pythonImportsCheck = [ "hf_xet" ];

  meta = {
    description = "Transfers large files in chunks from and to Hugging Face";
    homepage = "https://github.com/huggingface/xet-core/tree/main/hf_xet";
    changelog = "https://github.com/huggingface/xet-core/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
