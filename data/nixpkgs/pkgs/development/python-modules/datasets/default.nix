{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  aiohttp,
  dill,
  filelock,
  fsspec,
  httpx,
  huggingface-hub,
  multiprocess,
  numpy,
  pandas,
  pyarrow,
  pyyaml,
  requests,
  tqdm,
  xxhash,
}:

buildPythonPackage (finalAttrs: {
  pname = "datasets";
  version = "4.5.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "huggingface";
    repo = "datasets";
    tag = finalAttrs.version;
    hash = "sha256-K8JqIbYz3ZfT1t1h5dRGCo9kBQp0E+kElqzaw2InaOI=";
  };

  build-system = [ setuptools ];

  pythonRelaxDeps = [
    "dill"
    "multiprocess"
    "fsspec"
  ];

  dependencies = [
    dill
    filelock
    fsspec
    httpx
    huggingface-hub
    multiprocess
    numpy
    pandas
    pyarrow
    pyyaml
    requests
    tqdm
    xxhash
    aiohttp
  ];

  pythonImportsCheck = [ "datasets" ];

  meta = {
    description = "Data sets for machine learning, ready to use";
    homepage = "https://github.com/huggingface/datasets";
    changelog = "https://github.com/huggingface/datasets/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
    mainProgram = "datasets-cli";
  };
})
