{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,
  setuptools-scm,

  # dependencies
  packaging,
  sip,
}:

buildPythonPackage (finalAttrs: {
  pname = "pyqt-builder";
  version = "1.19.1";
  pyproject = true;

  src = fetchPypi {
    pname = "pyqt_builder";
    inherit (finalAttrs) version;
    hash = "sha256-avZka6KWaHUbA5v9ztUWQstRDjAHlrWKTWi3+VagJNg=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  dependencies = [
    packaging
    sip
  ];

  pythonImportsCheck = [ "pyqtbuild" ];

  meta = {
    description = "Builds PyQt's modules";
    homepage = "https://github.com/Python-PyQt/PyQt-builder";
    license = lib.licenses.gpl3Only;
  };
})
