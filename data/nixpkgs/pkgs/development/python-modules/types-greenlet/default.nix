{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "types-greenlet";
  version = "3.3.0.20251206";
  pyproject = true;

  src = fetchPypi {
    pname = "types_greenlet";
    inherit (finalAttrs) version;
    hash = "sha256-PhqzEqtxVMCO3C6BEPvwDZkgMj7cEUStRZt7AFIGMFU=";
  };

  build-system = [ setuptools ];

  pythonImportsCheck = [ "greenlet-stubs" ];

  meta = {
    description = "Types for greenlet";
    homepage = "https://github.com/python/typeshed";
    license = lib.licenses.asl20;
  };
})
