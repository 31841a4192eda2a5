{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  click,
  rich,
  typing-extensions,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "rich-toolkit";
  version = "0.17.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "patrick91";
    repo = "rich-toolkit";
    tag = finalAttrs.version;
    hash = "sha256-69x760lnMdwrNFUL1g9PBlTRGz34Ur2CHWbJq7PqBmk=";
  };

  build-system = [ hatchling ];

  dependencies = [
    click
    rich
    typing-extensions
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "rich_toolkit" ];

  meta = {
    description = "Parts of command lines made with Rich";
    homepage = "https://github.com/patrick91/rich-toolkit/";
    changelog = "https://github.com/patrick91/rich-toolkit/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
