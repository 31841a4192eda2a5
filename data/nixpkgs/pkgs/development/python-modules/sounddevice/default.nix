{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,
  setuptools-scm,

  # dependencies
  cffi,
  numpy,
}:

buildPythonPackage (finalAttrs: {
  pname = "sounddevice";
  version = "0.5.5";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-Ikh7ZRmMtb8iCHVRBbUk94rRc+Wra0Rb2rHJifZpjfM=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  dependencies = [
    cffi
    numpy
  ];

  pythonImportsCheck = [ "sounddevice" ];

  meta = {
    description = "Plays and records sound";
    homepage = "https://python-sounddevice.readthedocs.io/";
    changelog = "https://github.com/spatialaudio/python-sounddevice/releases/tag/${finalAttrs.version}";
    license = lib.licenses.mit;
  };
})
