{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  pythonOlder,

  # build-system
  hatchling,

  # dependencies
  click,
  gitpython,
  platformdirs,
  protobuf,
  pydantic,
  pyyaml,
  requests,
  sentry-sdk,
  setproctitle,
  setuptools,
  typing-extensions,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "wandb";
  version = "0.28.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "wandb";
    repo = "wandb";
    tag = "v${finalAttrs.version}";
    hash = "sha256-YdM/LrrWQFup/1Fkv49//eOFfYFCRgpuuH7+DZIOT1M=";
  };

  build-system = [ hatchling ];

  dependencies = [
    click
    gitpython
    platformdirs
    protobuf
    pydantic
    pyyaml
    requests
    sentry-sdk
    setproctitle
    setuptools
  ]
  ++ lib.optionals (pythonOlder "3.12") [ typing-extensions ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Keeps track of machine learning experiments";
    homepage = "https://github.com/wandb/wandb";
    changelog = "https://github.com/wandb/wandb/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.mit;
  };
})
