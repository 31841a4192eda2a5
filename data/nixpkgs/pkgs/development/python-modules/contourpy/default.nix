{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  meson-python,

  # build tools
  meson,
  ninja,

  # dependencies
  numpy,
}:

buildPythonPackage (finalAttrs: {
  pname = "contourpy";
  version = "1.3.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "contourpy";
    repo = "contourpy";
    tag = "v${finalAttrs.version}";
    hash = "sha256-/tE+F1wH7YkqfgenXwtcfkjxUR5FwfgoS4NYC6n+/2M=";
  };

  build-system = [ meson-python ];

  nativeBuildInputs = [
    meson
    ninja
  ];

  dependencies = [ numpy ];

  pythonImportsCheck = [ "contourpy" ];

  meta = {
    description = "Contour lines of gridded data";
    homepage = "https://github.com/contourpy/contourpy";
    changelog = "https://github.com/contourpy/contourpy/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd3;
  };
})
