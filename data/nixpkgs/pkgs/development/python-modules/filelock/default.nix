{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatch-vcs,
  hatchling,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "filelock";
  version = "3.20.3";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-GMV+6RXH7GHP8Oz38Phpk2x8MBkbsM9AbxNBd40INOE=";
  };

  build-system = [
    hatch-vcs
    hatchling
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "filelock" ];

  meta = {
    description = "Locks that hold between processes";
    homepage = "https://github.com/benediktschmitt/py-filelock";
    changelog = "https://github.com/tox-dev/py-filelock/releases/tag/${finalAttrs.version}";
    license = lib.licenses.unlicense;
  };
})
