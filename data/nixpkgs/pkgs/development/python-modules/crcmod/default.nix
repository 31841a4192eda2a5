{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "crcmod";
  version = "1.7";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-3HBRoNtfK9SGZamQ0+wcwwWkZqdzWMpEkoJvQfKDYB4=";
  };

  meta = {
    description = "Checksums by cyclic redundancy";
    homepage = "https://crcmod.sourceforge.net/";
    license = lib.licenses.mit;
  };
})
