{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  audioop-lts,
  standard-chunk,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "standard-aifc";
  version = "3.13.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "youknowone";
    repo = "python-deadlib";
    tag = "v${finalAttrs.version}";
    hash = "sha256-vhGFTd1yXL4Frqli5D1GwOatwByDjvcP8sxgkdu6Jqg=";
  };

  sourceRoot = "${finalAttrs.src.name}/aifc";

  build-system = [ setuptools ];

  dependencies = [
    audioop-lts
    standard-chunk
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "aifc" ];

  meta = {
    description = "The aifc module that Python 3.13 dropped";
    homepage = "https://github.com/youknowone/python-deadlib/tree/main/aifc";
    license = lib.licenses.psfl;
  };
})
