{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "humanfriendly";
  version = "10.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-awuDHOjxX3MAchqkmCn8ToOSGpowHMf2Br5mhqIojdw=";
  };

  build-system = [ setuptools ];

  meta = {
    description = "Friendly text for command lines";
    homepage = "https://humanfriendly.readthedocs.io/";
    license = lib.licenses.mit;
    mainProgram = "humanfriendly";
  };
})
