{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "namex";
  version = "0.1.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-EX8DzNMCzEjj9cWKKWg49ricg0VauGg6HoXypDCqQwY=";
  };

  build-system = [ setuptools ];

  pythonImportsCheck = [ "namex" ];

  meta = {
    description = "Manages the public names of a package";
    homepage = "https://github.com/fchollet/namex";
    license = lib.licenses.asl20;
  };
})
