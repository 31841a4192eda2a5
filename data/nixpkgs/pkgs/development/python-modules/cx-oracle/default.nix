{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "cx-oracle";
  version = "8.3.0";
  format = "setuptools";

  src = fetchPypi {
    pname = "cx_Oracle";
    inherit (finalAttrs) version;
    hash = "sha256-Oy0hWvREFGPJfqRpucwwdGBzn4n9+o6iIuo1GPGkJNk=";
  };

  meta = {
    description = "Client for Oracle's database";
    homepage = "https://oracle.github.io/python-cx_Oracle";
    license = lib.licenses.bsd3;
  };
})
