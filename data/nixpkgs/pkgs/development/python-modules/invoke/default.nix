{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "invoke";
  version = "2.2.1";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-UVv0m0pIkyt5sCRZA0jaIvOcSULf+ZGtH7i4uuob5wc=";
  };

  pythonImportsCheck = [ "invoke" ];

  meta = {
    description = "Tasks to be run from the command line";
    homepage = "https://www.pyinvoke.org/";
    changelog = "https://www.pyinvoke.org/changelog.html";
    license = lib.licenses.bsd2;
  };
})
