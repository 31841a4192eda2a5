{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
  setuptools-scm,

  # dependencies
  numpy,
  packaging,
  pandas,

  # optional-dependencies
  bottleneck,
  cartopy,
  cftime,
  dask,
  fsspec,
  h5netcdf,
  matplotlib,
  netcdf4,
  numba,
  numbagg,
  opt-einsum,
  pooch,
  scipy,
  seaborn,
  sparse,
  zarr,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "xarray";
  version = "2026.04.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pydata";
    repo = "xarray";
    tag = "v${finalAttrs.version}";
    hash = "sha256-BsgL+Xo9fTMLLdz5AfScnKGuBa76cE85LuUzB4ZNLiY=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  dependencies = [
    numpy
    packaging
    pandas
  ];

  optional-dependencies = {
    accel = [
      bottleneck
      numba
      numbagg
      opt-einsum
      scipy
    ];
    complete =
      finalAttrs.passthru.optional-dependencies.accel
      ++ finalAttrs.passthru.optional-dependencies.io
      ++ finalAttrs.passthru.optional-dependencies.etc
      ++ finalAttrs.passthru.optional-dependencies.parallel
      ++ finalAttrs.passthru.optional-dependencies.viz;
    etc = [ sparse ];
    io = [
      netcdf4
      h5netcdf
      scipy
      zarr
      fsspec
      cftime
      pooch
    ];
    parallel = [ dask ] ++ dask.optional-dependencies.complete;
    viz = [
      cartopy
      matplotlib
      seaborn
    ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "xarray" ];

  meta = {
    description = "Arrays with labelled dimensions";
    homepage = "https://github.com/pydata/xarray";
    changelog = "https://github.com/pydata/xarray/blob/${finalAttrs.src.tag}/doc/whats-new.rst";
    license = lib.licenses.asl20;
  };
})
