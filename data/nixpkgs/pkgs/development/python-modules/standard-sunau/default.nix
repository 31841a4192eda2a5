{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  audioop-lts,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "standard-sunau";
  version = "3.13.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "youknowone";
    repo = "python-deadlib";
    tag = "v${finalAttrs.version}";
    hash = "sha256-vhGFTd1yXL4Frqli5D1GwOatwByDjvcP8sxgkdu6Jqg=";
  };

  sourceRoot = "${finalAttrs.src.name}/sunau";

  build-system = [ setuptools ];

  dependencies = [ audioop-lts ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "sunau" ];

  meta = {
    description = "The sunau module that Python 3.13 dropped";
    homepage = "https://github.com/youknowone/python-deadlib/tree/main/sunau";
    license = lib.licenses.psfl;
  };
})
