{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "qtpy";
  version = "2.4.3";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-23RPeDLm09qQVoumzLyj7is7SokMPW+7xjFC9uTN9bs=";
  };

  meta = {
    description = "One interface to PyQt and PySide";
    homepage = "https://github.com/spyder-ide/qtpy";
    license = lib.licenses.mit;
    mainProgram = "qtpy";
  };
})
