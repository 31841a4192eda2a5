{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  setuptools-rust,

  # native dependencies
  openssl,

  # dependencies
  huggingface-hub,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "tokenizers";
  version = "0.22.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "huggingface";
    repo = "tokenizers";
    tag = "v${finalAttrs.version}";
    hash = "sha256-krc+FUA5H3J7L4D1xyjyFMpjXMU8TEfwdfRT4+uvti8=";
  };

  sourceRoot = "${finalAttrs.src.name}/bindings/python";

  nativeBuildInputs = [ setuptools-rust ];

  buildInputs = [ openssl ];

  dependencies = [ huggingface-hub ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "tokenizers" ];

  meta = {
    description = "Fast splitting of text into tokens";
    homepage = "https://github.com/huggingface/tokenizers";
    changelog = "https://github.com/huggingface/tokenizers/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
    platforms = lib.platforms.unix;
  };
})
