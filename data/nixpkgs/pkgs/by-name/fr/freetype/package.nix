{
  lib,
  stdenv,
  fetchurl,

  bzip2,
  zlib,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "freetype";
  version = "2.14.3";

  src = fetchurl {
    url = "mirror://savannah/freetype/freetype-${finalAttrs.version}.tar.xz";
    hash = "sha256-NrxPHMQTM1No7mVsQq/KZcWjmH6HaMwozxG6d154Wl8=";
  };

  outputs = [
    "out"
    "dev"
  ];

  buildInputs = [
    bzip2
    zlib
  ];

  meta = {
    description = "Rendering of fonts";
    homepage = "https://www.freetype.org/";
    license = lib.licenses.gpl2Plus;
    mainProgram = "freetype-config";
    platforms = lib.platforms.unix;
  };
})
