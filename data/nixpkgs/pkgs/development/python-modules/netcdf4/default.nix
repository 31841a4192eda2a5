{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  oldest-supported-numpy,
  setuptools-scm,
  wheel,

  # native dependencies
  libjpeg,
  zlib,

  # dependencies
  certifi,
  cftime,
  numpy,
}:

buildPythonPackage (finalAttrs: {
  pname = "netcdf4";
  version = "1.7.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "Unidata";
    repo = "netcdf4-python";
    tag = "v${finalAttrs.version}rel";
    hash = "sha256-orwCHKOSam+2eRY/yAduFYWREOkJlWIJGIZPZwQZ/RI=";
  };

  build-system = [
    cython
    oldest-supported-numpy
    setuptools-scm
    wheel
  ];

  buildInputs = [
    libjpeg
    zlib
  ];

  dependencies = [
    certifi
    cftime
    numpy
  ];

  pythonImportsCheck = [ "netCDF4" ];

  meta = {
    description = "netCDF files";
    homepage = "https://github.com/Unidata/netcdf4-python";
    changelog = "https://github.com/Unidata/netcdf4-python/raw/${finalAttrs.src.tag}/Changelog";
    license = lib.licenses.mit;
  };
})
