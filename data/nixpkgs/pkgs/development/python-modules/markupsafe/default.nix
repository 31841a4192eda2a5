{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "markupsafe";
  version = "3.0.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pallets";
    repo = "markupsafe";
    tag = finalAttrs.version;
    hash = "sha256-2d64cItemqVM25WJIKrjExKz6v4UW2wVxM6phH1g1sE=";
  };

  build-system = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "markupsafe" ];

  meta = {
    description = "Strings that are safe to put into HTML";
    homepage = "https://palletsprojects.com/p/markupsafe/";
    changelog = "https://markupsafe.palletsprojects.com/page/changes/#version-3-0-3";
    license = lib.licenses.bsd3;
  };
})
