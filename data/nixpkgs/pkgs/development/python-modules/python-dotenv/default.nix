{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # optional-dependencies
  click,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "python-dotenv";
  version = "1.2.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "theskumar";
    repo = "python-dotenv";
    tag = "v${finalAttrs.version}";
    hash = "sha256-MoBt3QsY5u3r852MtVWZS9tFXpyK8aRZlLG3rpzIVrY=";
  };

  build-system = [ setuptools ];

  optional-dependencies = {
    cli = [ click ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "dotenv" ];

  meta = {
    description = "Reads settings from .env files";
    homepage = "https://github.com/theskumar/python-dotenv";
    changelog = "https://github.com/theskumar/python-dotenv/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.bsdOriginal;
    mainProgram = "dotenv";
  };
})
