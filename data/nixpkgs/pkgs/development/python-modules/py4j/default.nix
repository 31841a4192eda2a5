{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "py4j";
  version = "0.10.9.9";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-9pTK0Z76W9He5PPlJw60BmE8l0OUA15b/E7Bq6hwuHk=";
  };

  meta = {
    description = "Reaches Java objects from Python";
    homepage = "https://www.py4j.org/";
    license = lib.licenses.bsd3;
  };
})
