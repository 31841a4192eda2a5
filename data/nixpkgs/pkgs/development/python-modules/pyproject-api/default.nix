{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatch-vcs,
  hatchling,

  # dependencies
  packaging,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pyproject-api";
  version = "1.10.0";
  pyproject = true;

  outputs = [
    "out"
    "doc"
  ];

  src = fetchFromGitHub {
    owner = "tox-dev";
    repo = "pyproject-api";
    tag = finalAttrs.version;
    hash = "sha256-fWlGGVjB43NPfBRFfOWqZUDQuqOdrFP7jsqq9xOfvaw=";
  };

  build-system = [
    hatchling
    hatch-vcs
  ];

  dependencies = [ packaging ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "pyproject_api" ];

  meta = {
    description = "Calls the build backend of a project";
    homepage = "https://github.com/tox-dev/pyproject-api";
    changelog = "https://github.com/tox-dev/pyproject-api/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
