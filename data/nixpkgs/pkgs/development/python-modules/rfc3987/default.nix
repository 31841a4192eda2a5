{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "rfc3987";
  version = "1.3.8";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-08TSV6Vg1UTpgms4vIHbZ2iQx5q516ySs5x6JT1cpzM=";
  };

  meta = {
    description = "Parses international identifiers";
    homepage = "https://pypi.org/project/rfc3987/";
    license = lib.licenses.gpl3Plus;
  };
})
