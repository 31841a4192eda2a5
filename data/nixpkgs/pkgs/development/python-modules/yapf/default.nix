{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # dependencies
  importlib-metadata,
  platformdirs,
  tomli,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "yapf";
  version = "0.43.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-ANOqJL/t/5QgsuDV2fWrbZ1CaOcq+/Wbs/pUJ4HVIY4=";
  };

  build-system = [ setuptools ];

  dependencies = [
    importlib-metadata
    platformdirs
    tomli
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Code formatter with many knobs";
    homepage = "https://github.com/google/yapf";
    changelog = "https://github.com/google/yapf/blob/v${finalAttrs.version}/CHANGELOG.md";
    license = lib.licenses.asl20;
    mainProgram = "yapf";
  };
})
