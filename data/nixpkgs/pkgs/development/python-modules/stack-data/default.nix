{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
  setuptools-scm,
  wheel,

  # dependencies
  asttokens,
  executing,
  pure-eval,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "stack-data";
  version = "0.6.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "alexmojaki";
    repo = "stack_data";
    tag = "v${finalAttrs.version}";
    hash = "sha256-dmBhfCg60KX3gWp3k1CGRxW14z3BLlair0PjLW9HFYo=";
  };

  build-system = [
    setuptools
    setuptools-scm
    wheel
  ];

  dependencies = [
    asttokens
    executing
    pure-eval
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "stack_data" ];

  meta = {
    description = "Data of stack frames for better tracebacks";
    homepage = "https://github.com/alexmojaki/stack_data/";
    changelog = "https://github.com/alexmojaki/stack_data/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
    mainProgram = "stack-data";
  };
})
