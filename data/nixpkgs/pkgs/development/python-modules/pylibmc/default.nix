{
  lib,
  buildPythonPackage,
  fetchPypi,

  # native dependencies
  zlib,
}:

buildPythonPackage (finalAttrs: {
  pname = "pylibmc";
  version = "1.6.3";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-7vpGEVU3q61l++LgMqzRs0Y9m/njNa9LCRbfTk0yBuA=";
  };

  buildInputs = [ zlib ];

  pythonImportsCheck = [ "pylibmc" ];

  meta = {
    description = "Client for memcached by its C library";
    homepage = "http://sendapatch.se/projects/pylibmc/";
    license = lib.licenses.bsd3;
  };
})
