{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  astroid,
  cython,
  meson-python,
  ninja,
  pyproject-metadata,
  setuptools,
  sphinx,
  sphinx-autoapi,

  # native dependencies
  freetype,
  libjpeg,
}:

buildPythonPackage (finalAttrs: {
  pname = "pygame-ce";
  version = "2.5.7";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pygame-community";
    repo = "pygame-ce";
    tag = finalAttrs.version;
    hash = "sha256-Yjs2SLgPVMOy8DCS+Pfk0fs0G//sY20jfGQNJ5rN58Q=";
  };

  build-system = [
    astroid
    cython
    meson-python
    ninja
    pyproject-metadata
    setuptools
    sphinx
    sphinx-autoapi
  ];

  buildInputs = [
    freetype
    libjpeg
  ];

  pythonImportsCheck = [
    "pygame"
    "pygame.camera"
    "pygame.colordict"
    "pygame.cursors"
    "pygame.freetype"
    "pygame.ftfont"
    "pygame.locals"
    "pygame.midi"
    "pygame.pkgdata"
    "pygame.sndarray"
    "pygame.sprite"
    "pygame.surfarray"
    "pygame.sysfont"
    "pygame.version"
  ];

  meta = {
    description = "Library for games, as the community continues it";
    homepage = "https://pyga.me/";
    changelog = "https://github.com/pygame-community/pygame-ce/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.lgpl21Plus;
    platforms = lib.platforms.unix;
  };
})
