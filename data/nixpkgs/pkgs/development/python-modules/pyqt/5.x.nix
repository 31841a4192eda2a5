{
  lib,
  buildPythonPackage,
  fetchPypi,

  # native dependencies
  dbus,
}:

buildPythonPackage (finalAttrs: {
  pname = "pyqt5";
  version = "5.15.10";
  pyproject = true;

  outputs = [
    "out"
    "dev"
  ];

  src = fetchPypi {
    pname = "PyQt5";
    inherit (finalAttrs) version;
    hash = "sha256-1Gt4BLGxCk/5F1P4ET5bVYDStEYvMiYoji2ESXM0iYo=";
  };

  buildInputs = [ dbus ];

  pythonImportsCheck = [
    "PyQt5"
    "PyQt5.QtCore"
    "PyQt5.QtQml"
    "PyQt5.QtWidgets"
    "PyQt5.QtGui"
  ];

  meta = {
    description = "Qt 5 for Python";
    homepage = "https://riverbankcomputing.com/";
    license = lib.licenses.gpl3Only;
    platforms = lib.platforms.unix;
  };
})
