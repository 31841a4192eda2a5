{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  langchain-core,
  langgraph-checkpoint,
  langgraph-prebuilt,
  langgraph-sdk,
  pydantic,
  xxhash,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "langgraph";
  version = "1.2.6";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "langchain-ai";
    repo = "langgraph";
    tag = finalAttrs.version;
    hash = "sha256-xYW+wPvkzWsCB4RES2athDjz/ymZq4tI65fWFIXAnn4=";
  };

  sourceRoot = "${finalAttrs.src.name}/libs/langgraph";

  build-system = [ hatchling ];

  dependencies = [
    langchain-core
    langgraph-checkpoint
    langgraph-prebuilt
    langgraph-sdk
    pydantic
    xxhash
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "langgraph" ];

  meta = {
    description = "Agents as graphs";
    homepage = "https://github.com/langchain-ai/langgraph";
    changelog = "https://github.com/langchain-ai/langgraph/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
