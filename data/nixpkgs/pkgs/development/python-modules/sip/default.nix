{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,
  setuptools-scm,

  # dependencies
  packaging,
}:

buildPythonPackage (finalAttrs: {
  pname = "sip";
  version = "6.15.1";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-3C5YwXmKdOGzHCjoNzOYIv6PpVKIrjDomG6ygQDrylo=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  dependencies = [
    packaging
    setuptools
  ];

  pythonImportsCheck = [ "sipbuild" ];

  meta = {
    description = "Makes bindings for C++";
    homepage = "https://riverbankcomputing.com/";
    license = lib.licenses.gpl3Only;
  };
})
