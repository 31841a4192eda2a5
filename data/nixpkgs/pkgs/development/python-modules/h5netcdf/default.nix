{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
  setuptools-scm,

  # dependencies
  h5py,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "h5netcdf";
  version = "1.8.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "h5netcdf";
    repo = "h5netcdf";
    tag = "v${finalAttrs.version}";
    hash = "sha256-m+8vdWOQb9aIg/mPeTrN20EzTj229Cit3nYgrkPlfGA=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  dependencies = [ h5py ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "h5netcdf" ];

  meta = {
    description = "netCDF files by h5py";
    homepage = "https://github.com/shoyer/h5netcdf";
    changelog = "https://github.com/h5netcdf/h5netcdf/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd3;
  };
})
