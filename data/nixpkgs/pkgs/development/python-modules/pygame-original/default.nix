{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  pythonAtLeast,

  # build-system
  cython,
  setuptools,

  # native dependencies
  freetype,
  libjpeg,
}:

buildPythonPackage (finalAttrs: {
  pname = "pygame";
  version = "2.6.1";
  pyproject = true;

  disabled = pythonAtLeast "3.14";

  src = fetchFromGitHub {
    owner = "pygame";
    repo = "pygame";
    tag = finalAttrs.version;
    hash = "sha256-paSDF0oPogq0g0HSDRagGu0OfsqIku6q4GGAMveGntk=";
  };

  build-system = [
    cython
    setuptools
  ];

  buildInputs = [
    freetype
    libjpeg
  ];

  pythonImportsCheck = [ "pygame" ];

  meta = {
    description = "Library for games";
    homepage = "https://www.pygame.org/";
    changelog = "https://github.com/pygame/pygame/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.lgpl21Plus;
    platforms = lib.platforms.unix;
  };
})
