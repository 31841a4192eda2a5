{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "distro";
  version = "1.9.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-L6d8b9iUDxFu4da5Si+QsTteqNAZuYvIuv3KvN2b2+0=";
  };

  nativeBuildInputs = [ setuptools ];

  pythonImportsCheck = [ "distro" ];

  meta = {
    description = "Tells which Linux distribution this is";
    homepage = "https://github.com/nir0s/distro";
    license = lib.licenses.asl20;
    mainProgram = "distro";
  };
})
