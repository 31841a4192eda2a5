{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  pythonAtLeast,

  # build-system
  cython,
  setuptools,

  # dependencies
  typing-extensions,

  # optional-dependencies
  email-validator,
  python-dotenv,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pydantic";
  version = "1.10.24";
  pyproject = true;

  disabled = pythonAtLeast "3.14";

  src = fetchFromGitHub {
    owner = "pydantic";
    repo = "pydantic";
    tag = "v${finalAttrs.version}";
    hash = "sha256-eDmVpo6tI6a1lfBOU7Bvq9Wv/+I959c7krYPzZEoQig=";
  };

  build-system = [
    cython
    setuptools
  ];

  dependencies = [ typing-extensions ];

  optional-dependencies = {
    dotenv = [ python-dotenv ];
    email = [ email-validator ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "pydantic" ];

  meta = {
    description = "Validates data by type annotations, before version 2";
    homepage = "https://github.com/pydantic/pydantic";
    changelog = "https://github.com/pydantic/pydantic/blob/${finalAttrs.src.tag}/HISTORY.md";
    license = lib.licenses.mit;
  };
})
