{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  pydantic,
  typing-extensions,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pydantic-extra-types";
  version = "2.11.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pydantic";
    repo = "pydantic-extra-types";
    tag = "v${finalAttrs.version}";
    hash = "sha256-aXhlfDBCpk8h3F4gXAQ40fVKxsoFvkmfO/roaqrGxho=";
  };

  build-system = [ hatchling ];

  dependencies = [
    pydantic
    typing-extensions
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "pydantic_extra_types" ];

  meta = {
    description = "More types for pydantic";
    homepage = "https://github.com/pydantic/pydantic-extra-types";
    changelog = "https://github.com/pydantic/pydantic-extra-types/blob/${finalAttrs.src.tag}/HISTORY.md";
    license = lib.licenses.mit;
  };
})
