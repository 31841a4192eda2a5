{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
  setuptools-scm,

  # dependencies
  regex,
}:

buildPythonPackage (finalAttrs: {
  pname = "lark";
  version = "1.3.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "lark-parser";
    repo = "lark";
    tag = finalAttrs.version;
    hash = "sha256-JDtLSbVjypaHqamkknHDSql1GTMf1LA4TgJXqTn4Q20=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  dependencies = [ regex ];

  pythonImportsCheck = [
    "lark"
    "lark.parsers"
    "lark.tools"
    "lark.grammars"
  ];

  meta = {
    description = "Parser for any context-free grammar";
    homepage = "https://lark-parser.readthedocs.io/";
    changelog = "https://github.com/lark-parser/lark/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
