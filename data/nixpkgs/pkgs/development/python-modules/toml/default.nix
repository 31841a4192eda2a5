{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "toml";
  version = "0.10.2";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-s72h0QjV3Zn0og0k2cNI6RxNt6sbdJIAve0vg5zL5o8=";
  };

  meta = {
    description = "Reads and writes TOML";
    homepage = "https://github.com/uiri/toml";
    license = lib.licenses.mit;
  };
})
