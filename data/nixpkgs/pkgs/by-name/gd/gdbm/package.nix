{
  lib,
  stdenv,
  fetchurl,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "gdbm";
  version = "1.26";

  src = fetchurl {
    url = "mirror://gnu/gdbm/gdbm-${finalAttrs.version}.tar.gz";
    hash = "sha256-aiRQShTeSnRBA9y5Nr6Xbfb76IzP8mBl5UwcR5RvSl4=";
  };

  outputs = [
    "out"
    "dev"
  ];

  meta = {
    description = "Database of keys and values in a file";
    homepage = "https://www.gnu.org/software/gdbm/";
    license = lib.licenses.gpl3Plus;
    mainProgram = "gdbmtool";
    platforms = lib.platforms.unix;
  };
})
