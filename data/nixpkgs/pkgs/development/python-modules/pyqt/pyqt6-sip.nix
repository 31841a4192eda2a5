{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "pyqt6-sip";
  version = "13.10.2";
  format = "setuptools";

  src = fetchPypi {
    pname = "pyqt6_sip";
    inherit (finalAttrs) version;
    hash = "sha256-RkrRVr9SZQDOa9BcrHqCKAr2MJl02BZzm0qaYnFW+v4=";
  };

  pythonImportsCheck = [ "PyQt6.sip" ];

  meta = {
    description = "What PyQt 6 needs at run time";
    homepage = "https://github.com/Python-SIP/sip";
    license = lib.licenses.gpl3Only;
    platforms = lib.platforms.unix;
  };
})
