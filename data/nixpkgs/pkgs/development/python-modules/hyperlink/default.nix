{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "hyperlink";
  version = "21.0.0";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-Qnr5V9qli8kJRxxsQPdMVFD6Ej3Qk/xT79LpHScFpWs=";
  };

  meta = {
    description = "URLs as immutable objects";
    homepage = "https://github.com/python-hyper/hyperlink";
    license = lib.licenses.mit;
    platforms = lib.platforms.all;
  };
})
