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
  pyyaml,
  regex,
  safetensors,
  tokenizers,
  tqdm,
  typer,

  # optional-dependencies
  accelerate,
  av,
  blobfile,
  datasets,
  faiss,
  fastapi,
  fsspec,
  fugashi,
  gitpython,
  ipadic,
  jinja2,
  jmespath,
  kernels,
  libcst,
  librosa,
  mistral-common,
  num2words,
  openai,
  opencv-python-headless,
  opentelemetry-api,
  opentelemetry-exporter-otlp,
  opentelemetry-sdk,
  optuna,
  pandas,
  phonemizer,
  pillow,
  protobuf,
  pyarrow,
  pydantic,
  ray,
  requests,
  rich,
  ruff,
  sagemaker,
  scikit-learn,
  sentencepiece,
  starlette,
  sudachipy,
  tensorboardx,
  tiktoken,
  timm,
  tomli,
  torch,
  torchaudio,
  torchvision,
  unidic,
  urllib3,
  uvicorn,
}:

buildPythonPackage (finalAttrs: {
  pname = "transformers";
  version = "5.5.4";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "huggingface";
    repo = "transformers";
    tag = "v${finalAttrs.version}";
    hash = "sha256-ZqynYPj8VxH6BmvxHuw3lq16e2FFi3p8pw5of+vkz40=";
  };

  build-system = [ setuptools ];

  dependencies = [
    huggingface-hub
    numpy
    packaging
    pyyaml
    regex
    safetensors
    tokenizers
    tqdm
    typer
  ];

  optional-dependencies = {
    accelerate = [ accelerate ];
    audio = [
      torchaudio
      librosa
      phonemizer
    ];
    benchmark = [ ];
    chat-template = [
      jinja2
      jmespath
    ];
    codecarbon = [ ];
    deepspeed = [ accelerate ];
    docs = [ ];
    integrations =
      finalAttrs.passthru.optional-dependencies.kernels
      ++ finalAttrs.passthru.optional-dependencies.optuna
      ++ finalAttrs.passthru.optional-dependencies.ray;
    ja = [
      fugashi
      ipadic
      unidic
      sudachipy
    ];
    kernels = [ kernels ];
    mistral-common = [
      mistral-common
      opencv-python-headless
    ];
    num2words = [ num2words ];
    open-telemetry = [
      opentelemetry-api
      opentelemetry-exporter-otlp
      opentelemetry-sdk
    ];
    optuna = [ optuna ];
    quality = [
      datasets
      ruff
      gitpython
      urllib3
      libcst
      rich
      tomli
    ];
    ray = [
      ray
      fsspec
      pandas
      pyarrow
      requests
      tensorboardx
      pydantic
    ];
    retrieval = [
      faiss
      datasets
    ];
    sagemaker = [ sagemaker ];
    sentencepiece = [
      sentencepiece
      protobuf
    ];
    serving = [
      openai
      pydantic
      uvicorn
      fastapi
      starlette
      rich
    ]
    ++ finalAttrs.passthru.optional-dependencies.torch;
    sklearn = [ scikit-learn ];
    tiktoken = [
      tiktoken
      blobfile
    ];
    timm = [ timm ];
    torch = [
      torch
      accelerate
    ];
    video = [ av ];
    vision = [
      torchvision
      pillow
    ];
  };

  pythonImportsCheck = [ "transformers" ];

  meta = {
    description = "Models for text, vision and sound";
    homepage = "https://github.com/huggingface/transformers";
    changelog = "https://github.com/huggingface/transformers/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
    mainProgram = "transformers-cli";
    platforms = lib.platforms.unix;
  };
})
