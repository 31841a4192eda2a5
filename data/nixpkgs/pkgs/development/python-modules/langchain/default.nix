{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  langchain-core,
  langgraph,
  pydantic,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "langchain";
  version = "1.3.11";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "langchain-ai";
    repo = "langchain";
    tag = "langchain==${finalAttrs.version}";
    hash = "sha256-ARLnl+HNsaFW7glyT3CEsNWvp9quvVkCpQvMLxgS2eI=";
  };

  sourceRoot = "${finalAttrs.src.name}/libs/langchain_v1";

  build-system = [ hatchling ];

  dependencies = [
    langchain-core
    langgraph
    pydantic
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "langchain" ];

  meta = {
    description = "Applications around language models";
    homepage = "https://github.com/langchain-ai/langchain";
    changelog = "https://github.com/langchain-ai/langchain/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
