{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  cython,
  py-cpuinfo,
  setuptools,
  setuptools-scm,

  # dependencies
  deprecated,
  numpy,

  # optional-dependencies
  msgpack,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "numcodecs";
  version = "0.16.3";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-U9cFhl+q8KeSfJc683d1MgAcj7tlPeEZwehEYIYU15k=";
  };

  build-system = [
    setuptools
    setuptools-scm
    cython
    py-cpuinfo
  ];

  dependencies = [
    deprecated
    numpy
  ];

  optional-dependencies = {
    msgpack = [ msgpack ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Compression and encoding of arrays";
    homepage = "https://github.com/zarr-developers/numcodecs";
    license = lib.licenses.mit;
  };
})
