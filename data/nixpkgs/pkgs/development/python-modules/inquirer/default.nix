{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  poetry-core,

  # dependencies
  blessed,
  editor,
  readchar,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "inquirer";
  version = "3.4.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "magmax";
    repo = "python-inquirer";
    tag = "v${finalAttrs.version}";
    hash = "sha256-xVHmdJGN5yOxbEkZIiOLqeUwcfdj+o7jTTWBD75szII=";
  };

  build-system = [ poetry-core ];

  dependencies = [
    blessed
    editor
    readchar
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "inquirer" ];

  meta = {
    description = "Asks questions in the terminal";
    homepage = "https://github.com/magmax/python-inquirer";
    changelog = "https://github.com/magmax/python-inquirer/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
