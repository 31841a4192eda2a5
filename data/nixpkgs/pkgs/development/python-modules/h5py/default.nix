{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  cython,
  numpy,
  pkgconfig,
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "h5py";
  version = "3.15.1";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-yG4+1FxEc1ZN5VqoO2/J5erYZXh3PfvZMEc4AELia2k=";
  };

  build-system = [
    cython
    numpy
    pkgconfig
    setuptools
  ];

  pythonRelaxDeps = [ "mpi4py" ];

  dependencies = [ numpy ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "h5py" ];

  meta = {
    description = "HDF5 files as if they were arrays";
    homepage = "http://www.h5py.org/";
    changelog = "https://github.com/h5py/h5py/blob/${finalAttrs.version}/docs/whatsnew/3.15.rst";
    license = lib.licenses.bsd3;
  };
})
