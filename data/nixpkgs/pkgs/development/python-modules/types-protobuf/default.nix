{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "types-protobuf";
  version = "6.32.1.20260221";
  format = "setuptools";

  src = fetchPypi {
    pname = "types_protobuf";
    inherit (finalAttrs) version;
    hash = "sha256-bV+wYKYWv7B2y7YbSzw5afX8i+xYEPmi9+ZI7ly8v24=";
  };

  pythonImportsCheck = [ "google-stubs" ];

  meta = {
    description = "Types for Protocol Buffers";
    homepage = "https://github.com/python/typeshed";
    license = lib.licenses.asl20;
  };
})
