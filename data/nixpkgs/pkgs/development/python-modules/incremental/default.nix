{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  packaging,
}:

buildPythonPackage (finalAttrs: {
  pname = "incremental";
  version = "24.11.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "twisted";
    repo = "incremental";
    tag = "incremental-${finalAttrs.version}";
    hash = "sha256-GkTCQYGrgCUzizSgKhWeqJ25pfaYA7eUJIHt0q/iO0E=";
  };

  build-system = [ hatchling ];

  dependencies = [ packaging ];

  pythonImportsCheck = [ "incremental" ];

  meta = {
    description = "Version numbers for a project to share";
    homepage = "https://github.com/twisted/incremental";
    changelog = "https://github.com/twisted/incremental/blob/${finalAttrs.src.tag}/NEWS.rst";
    license = lib.licenses.mit;
    mainProgram = "incremental";
  };
})
