{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "webencodings";
  version = "0.5.1";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-s2ocJF8tMEll604KgoSDeSQdwEuGWvzEqrFnSFh+GSM=";
  };

  meta = {
    description = "The web's idea of character encodings";
    homepage = "https://github.com/SimonSapin/python-webencodings";
    license = lib.licenses.bsd3;
  };
})
