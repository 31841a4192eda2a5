{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "imagesize";
  version = "1.4.1";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-aRUERK/7nLDVzFqSs2dvCy+3zZrjnpR6XhGja0SXzUo=";
  };

  meta = {
    description = "Reads the size of an image from its header";
    homepage = "https://github.com/shibukawa/imagesize_py";
    license = lib.licenses.mit;
  };
})
