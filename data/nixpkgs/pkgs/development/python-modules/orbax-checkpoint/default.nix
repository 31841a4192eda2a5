{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  flit-core,

  # dependencies
  absl-py,
  aiofiles,
  etils,
  humanize,
  jax,
  msgpack,
  numpy,
  prometheus-client,
  protobuf,
  psutil,
  pyyaml,
  simplejson,
  tensorstore,
  typing-extensions,
  uvloop,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "orbax-checkpoint";
  version = "0.12.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "google";
    repo = "orbax";
    tag = "v${finalAttrs.version}";
    hash = "sha256-yE8M8f2c+4lTL56LrS57vU/MMM3NgYCZOuHZWbdODh0=";
  };

  sourceRoot = "${finalAttrs.src.name}/checkpoint";

  build-system = [ flit-core ];

  dependencies = [
    absl-py
    aiofiles
    etils
    humanize
    jax
    msgpack
    numpy
    prometheus-client
    protobuf
    psutil
    pyyaml
    simplejson
    tensorstore
    typing-extensions
    uvloop
  ]
  ++ etils.optional-dependencies.epath
  ++ etils.optional-dependencies.edc;

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [
    "orbax"
    "orbax.checkpoint"
  ];

  meta = {
    description = "Checkpoints for JAX";
    homepage = "https://github.com/google/orbax/tree/main/checkpoint";
    changelog = "https://github.com/google/orbax/blob/${finalAttrs.src.tag}/checkpoint/CHANGELOG.md";
    license = lib.licenses.asl20;
  };
})
