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
  pname = "backports-zstd";
  version = "1.3.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "rogdham";
    repo = "backports.zstd";
    tag = "v${finalAttrs.version}";
    fetchSubmodules = true;
    hash = "sha256-AF2Id4U2++RMCFICxz0E3DrgEVgGNsph4sIZ9YC87fE=";
  };

  build-system = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "backports.zstd" ];

  meta = {
    description = "Python 3.14's Zstandard module for earlier versions";
    homepage = "https://github.com/rogdham/backports.zstd";
    changelog = "https://github.com/rogdham/backports.zstd/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.psfl;
  };
})
