{
  lib,
  stdenv,
  fetchurl,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "expat";
  version = "2.8.1";

  src = fetchurl {
    url = "https://github.com/libexpat/libexpat/releases/download/R_2_8_1/expat-${finalAttrs.version}.tar.xz";
    hash = "sha256-ELGV7ngWCpCDiBgKj+NgPU6aEvR1X79fOBayOp11DaA=";
  };

  outputs = [
    "out"
    "dev"
  ];

  meta = {
    description = "Parser of XML streams";
    homepage = "https://libexpat.github.io/";
    license = lib.licenses.mit;
    mainProgram = "xmlwf";
    platforms = lib.platforms.unix;
  };
})
