{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  pyqt-builder,
  sip,

  # native dependencies
  dbus,

  # dependencies
  dbus-python,
  pyqt6-sip,
}:

buildPythonPackage (finalAttrs: {
  pname = "pyqt6";
  version = "6.11.0";
  pyproject = true;

  outputs = [
    "out"
    "dev"
  ];

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-Rd1gqmmXbeGRi1zta057aiWr0qkZ7O9f1YJuzHZxiIk=";
  };

  build-system = [
    sip
    pyqt-builder
  ];

  buildInputs = [ dbus ];

  dependencies = [
    pyqt6-sip
    dbus-python
  ];

  pythonImportsCheck = [
    "PyQt6"
    "PyQt6.QtCore"
    "PyQt6.QtQml"
    "PyQt6.QtWidgets"
    "PyQt6.QtGui"
    "PyQt6.QtQuick"
    "PyQt6.QtWebSockets"
    "PyQt6.QtMultimedia"
    "PyQt6.QtPositioning"
    "PyQt6.QtTextToSpeech"
    "PyQt6.QtPdf"
  ];

  meta = {
    description = "Qt 6 for Python";
    homepage = "https://riverbankcomputing.com/";
    license = lib.licenses.gpl3Only;
    platforms = lib.platforms.unix;
  };
})
