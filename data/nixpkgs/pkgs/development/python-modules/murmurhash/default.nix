{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "murmurhash";
  version = "1.0.15";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-WOKye3hH+eKm7fELR6jI3XCkcF9F3Mt792rq2s9WugE=";
  };

  build-system = [ setuptools ];

  pythonImportsCheck = [ "murmurhash" ];

  meta = {
    description = "MurmurHash for Cython";
    homepage = "https://github.com/explosion/murmurhash";
    changelog = "https://github.com/explosion/murmurhash/releases/tag/release-v${finalAttrs.version}";
    license = lib.licenses.mit;
  };
})
