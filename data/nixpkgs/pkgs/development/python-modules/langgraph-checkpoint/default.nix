{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  langchain-core,
  ormsgpack,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "langgraph-checkpoint";
  version = "4.1.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "langchain-ai";
    repo = "langgraph";
    tag = "checkpoint==${finalAttrs.version}";
    hash = "sha256-P4SbQK6lFG572WKxisnNn/ZiHcMYBBM/vcBB9N6xpfo=";
  };

  sourceRoot = "${finalAttrs.src.name}/libs/checkpoint";

  build-system = [ hatchling ];

  dependencies = [
    langchain-core
    ormsgpack
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "langgraph.checkpoint" ];

  meta = {
    description = "Keeps the state of LangGraph's agents";
    homepage = "https://github.com/langchain-ai/langgraph/tree/main/libs/checkpoint";
    changelog = "https://github.com/langchain-ai/langgraph/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
