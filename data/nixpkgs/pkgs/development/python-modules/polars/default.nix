{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  build,
  setuptools,

  # build tools
  cmake,
}:

buildPythonPackage (finalAttrs: {
  pname = "polars";
  version = "1.40.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pola-rs";
    repo = "polars";
    tag = "py-${finalAttrs.version}";
    hash = "sha256-QlrEYwoYPALELK3UGBC/92vCBIzFrigJAwU8qxn7Pys=";
  };

  build-system = [
    setuptools
    build
  ];

  nativeBuildInputs = [ cmake ];

  pythonImportsCheck = [ "polars" ];

  meta = {
    description = "Fast data frames";
    homepage = "https://github.com/pola-rs/polars";
    changelog = "https://github.com/pola-rs/polars/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
    mainProgram = "polars";
    platforms = lib.platforms.all;
  };
})
