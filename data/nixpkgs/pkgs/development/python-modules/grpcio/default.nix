{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # build tools
  cython,

  # native dependencies
  openssl,
  zlib,

  # dependencies
  protobuf,
  typing-extensions,
}:

buildPythonPackage (finalAttrs: {
  pname = "grpcio";
  version = "1.80.0";
  pyproject = true;

  outputs = [
    "out"
    "dev"
  ];

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-KayhXt0GiMIroB18wBywANcrIDP0o8cqgaGbVv0UMlc=";
  };

  build-system = [ setuptools ];

  nativeBuildInputs = [ cython ];

  buildInputs = [
    openssl
    zlib
  ];

  dependencies = [
    protobuf
    typing-extensions
  ];

  pythonImportsCheck = [ "grpc" ];

  meta = {
    description = "Remote procedure calls over HTTP/2";
    homepage = "https://grpc.io/grpc/python/";
    changelog = "https://github.com/grpc/grpc/releases/tag/v${finalAttrs.version}";
    license = lib.licenses.asl20;
  };
})
