{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "pyxlsb";
  version = "1.0.10";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-gGLR6oYm0/GYDosc/pGkSDdHRJJC7LYQE7wt+FQ19oU=";
  };

  pythonImportsCheck = [ "pyxlsb" ];

  meta = {
    description = "Reads binary Excel files";
    homepage = "https://github.com/willtrnr/pyxlsb";
    license = lib.licenses.lgpl3Plus;
  };
})
