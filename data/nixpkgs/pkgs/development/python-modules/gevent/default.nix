{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  cffi,
  cython,
  setuptools,

  # native dependencies
  libev,

  # dependencies
  greenlet,
  importlib-metadata,
  zope-event,
  zope-interface,
}:

buildPythonPackage (finalAttrs: {
  pname = "gevent";
  version = "25.9.1";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-rfnNVS3kSk5nVMUf8ueNkZO3+m6rEj25V4ohDmVyNd0=";
  };

  build-system = [
    cython
    setuptools
    cffi
  ];

  buildInputs = [ libev ];

  dependencies = [
    importlib-metadata
    zope-event
    zope-interface
    greenlet
  ];

  pythonImportsCheck = [
    "gevent"
    "gevent.events"
  ];

  meta = {
    description = "Concurrent networking by greenlets";
    homepage = "http://www.gevent.org/";
    license = lib.licenses.mit;
    platforms = lib.platforms.unix;
  };
})
