{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # optional-dependencies
  flax,
  fsspec,
  h5py,
  huggingface-hub,
  hypothesis,
  jax,
  mlx,
  numpy,
  packaging,
  paddlepaddle,
  pytest,
  pytest-benchmark,
  setuptools-rust,
  tensorflow,
  torch,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "safetensors";
  version = "0.8.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "huggingface";
    repo = "safetensors";
    tag = "v${finalAttrs.version}";
    hash = "sha256-jD12fRcQ9mPQVr3M1G5pP9rC3cPE5Eu9m9Ga5N9Tsqg=";
  };

  sourceRoot = "${finalAttrs.src.name}/bindings/python";

  optional-dependencies = {
    all = [
      numpy
      packaging
      torch
    ]
    ++ finalAttrs.passthru.optional-dependencies.numpy
    ++ finalAttrs.passthru.optional-dependencies.pinned-tf
    ++ finalAttrs.passthru.optional-dependencies.jax
    ++ finalAttrs.passthru.optional-dependencies.paddlepaddle
    ++ finalAttrs.passthru.optional-dependencies.testing;
    dev = [
      numpy
      packaging
      torch
    ]
    ++ finalAttrs.passthru.optional-dependencies.numpy
    ++ finalAttrs.passthru.optional-dependencies.pinned-tf
    ++ finalAttrs.passthru.optional-dependencies.jax
    ++ finalAttrs.passthru.optional-dependencies.paddlepaddle
    ++ finalAttrs.passthru.optional-dependencies.testing;
    jax = [
      numpy
      flax
      jax
    ];
    mlx = [ mlx ];
    numpy = [ numpy ];
    paddlepaddle = [
      numpy
      paddlepaddle
    ];
    pinned-tf = [
      numpy
      tensorflow
    ];
    tensorflow = [
      numpy
      tensorflow
    ];
    testing = [
      numpy
      h5py
      huggingface-hub
      setuptools-rust
      pytest
      pytest-benchmark
      hypothesis
      fsspec
    ];
    torch = [
      numpy
      packaging
      torch
    ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "safetensors" ];

  meta = {
    description = "Stores tensors safely and loads them fast";
    homepage = "https://github.com/huggingface/safetensors";
    changelog = "https://github.com/huggingface/safetensors/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
