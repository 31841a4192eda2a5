{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "librt";
  version = "0.9.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "mypyc";
    repo = "librt";
    tag = "v${finalAttrs.version}";
    hash = "sha256-RZGaOq8hmkwekCs1fKshDrx3vmHdJl/wI3IO9ZLH5rc=";
  };

  build-system = [ setuptools ];

  pythonImportsCheck = [
    "librt"
    "librt.internal"
  ];

  meta = {
    description = "Runtime library of compiled mypy modules";
    homepage = "https://github.com/mypyc/librt";
    license = lib.licenses.mit;
  };
})
