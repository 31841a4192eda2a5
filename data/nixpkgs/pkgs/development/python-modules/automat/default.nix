{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatch-vcs,
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "automat";
  version = "25.4.16";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-ABdZGlR3Bm6Q0msOaW3cFDuq/Ye1iM+sgQC8a+ljTeA=";
  };

  build-system = [
    setuptools
    hatch-vcs
  ];

  meta = {
    description = "State machines that are declared in a class";
    homepage = "https://github.com/glyph/Automat";
    license = lib.licenses.mit;
    mainProgram = "automat-visualize";
  };
})
