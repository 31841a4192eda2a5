{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  humanfriendly,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "coloredlogs";
  version = "15.0.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "xolox";
    repo = "python-coloredlogs";
    rev = finalAttrs.version;
    hash = "sha256-TodI2Wh8M0qMM2K5jzqlLmUKILa5+5qq4ByLttmAA7E=";
  };

  build-system = [ setuptools ];

  dependencies = [ humanfriendly ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "coloredlogs" ];

  meta = {
    description = "Log output in colour";
    homepage = "https://github.com/xolox/python-coloredlogs";
    license = lib.licenses.mit;
    mainProgram = "coloredlogs";
  };
})
