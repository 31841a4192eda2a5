{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  jsonpatch,
  langchain-protocol,
  langsmith,
  packaging,
  pydantic,
  pyyaml,
  tenacity,
  typing-extensions,
  uuid-utils,
}:

buildPythonPackage (finalAttrs: {
  pname = "langchain-core";
  version = "1.4.8";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "langchain-ai";
    repo = "langchain";
    tag = "langchain-core==${finalAttrs.version}";
    hash = "sha256-fJKr1NlpCujGoVxxqjaEXGOVZO5NH9+71dWHyMuQ2jw=";
  };

  sourceRoot = "${finalAttrs.src.name}/libs/core";

  build-system = [ hatchling ];

  dependencies = [
    jsonpatch
    langchain-protocol
    langsmith
    packaging
    pydantic
    pyyaml
    tenacity
    typing-extensions
    uuid-utils
  ];

  pythonImportsCheck = [ "langchain_core" ];

  meta = {
    description = "Common ground of LangChain";
    homepage = "https://github.com/langchain-ai/langchain/tree/master/libs/core";
    changelog = "https://github.com/langchain-ai/langchain/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
