{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  filelock,
  fsspec,
  hf-xet,
  httpx,
  packaging,
  pyyaml,
  tqdm,
  typer,
  typing-extensions,

  # optional-dependencies
  fastai,
  fastcore,
  gradio,
  mcp,
  requests,
  safetensors,
  toml,
  torch,
}:

buildPythonPackage (finalAttrs: {
  pname = "huggingface-hub";
  version = "1.10.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "huggingface";
    repo = "huggingface_hub";
    tag = "v${finalAttrs.version}";
    hash = "sha256-Q9N0QnxV8oJcxUsJzv4wX8Z6FkNdEfUH5BEVoZolsRY=";
  };

  build-system = [ setuptools ];

  dependencies = [
    filelock
    fsspec
    hf-xet
    httpx
    packaging
    pyyaml
    tqdm
    typer
    typing-extensions
  ];

  optional-dependencies = {
    all = [ ];
    fastai = [
      toml
      fastai
      fastcore
    ];
    gradio = [
      gradio
      requests
    ];
    hf_xet = [ hf-xet ];
    mcp = [ mcp ];
    torch = [
      torch
      safetensors
    ]
    ++ safetensors.optional-dependencies.torch;
  };

  pythonImportsCheck = [ "huggingface_hub" ];

  meta = {
    description = "Client for the models and data of Hugging Face";
    homepage = "https://github.com/huggingface/huggingface_hub";
    changelog = "https://github.com/huggingface/huggingface_hub/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
    mainProgram = "hf";
  };
})
