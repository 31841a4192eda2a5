{
  lib,
  stdenv,
  fetchurl,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "ncurses";
  version = "6.6";

  src = fetchurl {
    url = "https://invisible-island.net/archives/ncurses/ncurses-${finalAttrs.version}.tar.gz";
    hash = "sha256-NVtMu+2ICwOBoExGYXt2VuNiWF1S6c+Epn4gCbdJ/xE=";
  };

  outputs = [
    "out"
    "dev"
  ];

  meta = {
    description = "Text interfaces for terminals";
    homepage = "https://www.gnu.org/software/ncurses/";
    license = lib.licenses.mit;
    platforms = lib.platforms.unix;
  };
})
