{
  lib,
  buildPythonPackage,
  fetchPypi,

  # dependencies
  editables,
  packaging,
  pathspec,
  pluggy,
  trove-classifiers,
}:

buildPythonPackage (finalAttrs: {
  pname = "hatchling";
  version = "1.29.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-eTwxgW2VLO5AW4NIjOABxxnzJdnNpp8fxM11BSdkDqY=";
  };

  dependencies = [
    editables
    packaging
    pathspec
    pluggy
    trove-classifiers
  ];

  pythonImportsCheck = [
    "hatchling"
    "hatchling.build"
  ];

  meta = {
    description = "Build backend of Hatch, open to extensions";
    homepage = "https://hatch.pypa.io/latest/";
    changelog = "https://github.com/pypa/hatch/releases/tag/hatchling-v${finalAttrs.version}";
    license = lib.licenses.mit;
    mainProgram = "hatchling";
  };
})
