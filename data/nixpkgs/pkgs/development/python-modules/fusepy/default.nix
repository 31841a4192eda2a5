{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # dependencies
  fuse,
}:

buildPythonPackage (finalAttrs: {
  pname = "fusepy";
  version = "3.0.1";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-cv94PsL0PeOrOU4/dFdgW/BMjPKIovQGi0zeFB1O5r0=";
  };

  build-system = [ setuptools ];

  dependencies = [ fuse ];

  pythonImportsCheck = [ "fuse" ];

  meta = {
    description = "File systems in user space, by ctypes";
    homepage = "https://github.com/terencehonles/fusepy";
    license = lib.licenses.isc;
    platforms = lib.platforms.unix;
  };
})
