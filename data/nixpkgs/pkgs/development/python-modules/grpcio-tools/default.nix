{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  cython,
  setuptools,

  # dependencies
  grpcio,
  protobuf,
}:

buildPythonPackage (finalAttrs: {
  pname = "grpcio-tools";
  version = "1.80.0";
  pyproject = true;

  outputs = [
    "out"
    "dev"
  ];

  src = fetchPypi {
    pname = "grpcio_tools";
    inherit (finalAttrs) version;
    hash = "sha256-JgUrGcbODc9S0QJElq6j4r36hkFZ8G3HuXsi0EGpSyY=";
  };

  build-system = [
    cython
    setuptools
  ];

  pythonRelaxDeps = [
    "protobuf"
    "grpcio"
  ];

  dependencies = [
    protobuf
    grpcio
    setuptools
  ];

  pythonImportsCheck = [ "grpc_tools" ];

  meta = {
    description = "Makes Python code for gRPC";
    homepage = "https://grpc.io/grpc/python/";
    license = lib.licenses.asl20;
  };
})
