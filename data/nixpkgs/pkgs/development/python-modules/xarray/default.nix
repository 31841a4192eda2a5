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
  bokeh,
  bottleneck,
  cartopy,
  cftime,
  dask,
  distributed,
  fsspec,
  h5netcdf,
  jinja2,
  lz4,
  matplotlib,
  netcdf4,
  numba,
  numbagg,
  opt-einsum,
  pooch,
  pyarrow,
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
    complete = [
      bottleneck
      numba
      numbagg
      opt-einsum
      scipy
      netcdf4
      h5netcdf
      scipy
      zarr
      fsspec
      cftime
      pooch
      sparse
      dask
      pyarrow
      lz4
      numpy
      pandas
      pyarrow
      numpy
      distributed
      bokeh
      jinja2
      cartopy
      matplotlib
      seaborn
    ];
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
    parallel = [
      dask
      pyarrow
      lz4
      numpy
      pandas
      pyarrow
      numpy
      distributed
      bokeh
      jinja2
    ];
    viz = [
      cartopy
      matplotlib
      seaborn
    ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "xarray" ];

  meta = {
    homepage = "https://github.com/pydata/xarray";
    changelog = "https://github.com/pydata/xarray/blob/${finalAttrs.src.tag}/doc/whats-new.rst";
    license = lib.licenses.asl20;
  };
})
