{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "ply";
  version = "3.11";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-AMfBqqiDWLnHZbbTAAxu7AukKrylNRsJUyGu9EYIHaM=";
  };

  meta = {
    description = "Lex and yacc";
    homepage = "http://www.dabeaz.com/ply/";
    license = lib.licenses.bsd3;
  };
})
