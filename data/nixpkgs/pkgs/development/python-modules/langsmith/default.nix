{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  httpx,
  orjson,
  pydantic,
  requests,
  requests-toolbelt,
  uuid-utils,
  websockets,
  xxhash,
  zstandard,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "langsmith";
  version = "0.8.18";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "langchain-ai";
    repo = "langsmith-sdk";
    tag = "v${finalAttrs.version}";
    hash = "sha256-YQ49pg0+RepwlEHtu8GDUpfnXQF3yFiz6ZeRcnHXSWU=";
  };

  sourceRoot = "${finalAttrs.src.name}/python";

  build-system = [ hatchling ];

  pythonRelaxDeps = [ "orjson" ];

  dependencies = [
    httpx
    orjson
    pydantic
    requests
    requests-toolbelt
    uuid-utils
    websockets
    xxhash
    zstandard
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "langsmith" ];

  meta = {
    description = "Client for LangSmith";
    homepage = "https://github.com/langchain-ai/langsmith-sdk";
    changelog = "https://github.com/langchain-ai/langsmith-sdk/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
    mainProgram = "langsmith";
  };
})
