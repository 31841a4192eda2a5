{
  lib,
  stdenv,
  fetchurl,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "unzip";
  version = "6.0";

  src = fetchurl {
    url = "mirror://sourceforge/infozip/unzip60.tar.gz";
    hash = "sha256-A22WmRZG0ESe0KqVLk++IbR2zplKvCduSdMOaGcIvTc=";
  };

  meta = {
    description = "Extraction of zip archives";
    homepage = "http://www.info-zip.org";
    license = lib.licenses.info-zip;
    mainProgram = "unzip";
    platforms = lib.platforms.unix;
  };
})
