{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "grpcio-status";
  version = "1.80.0";
  format = "setuptools";

  src = fetchPypi {
    pname = "grpcio_status";
    inherit (finalAttrs) version;
    hash = "sha256-33OAKkyJo+qIqir/lx6Ib8zOFivC5lEUCLPWehRDgc0=";
  };

  pythonImportsCheck = [ "grpc_status" ];

  meta = {
    description = "Statuses of gRPC in full";
    homepage = "https://github.com/grpc/grpc/tree/master/src/python/grpcio_status";
    license = lib.licenses.asl20;
  };
})
