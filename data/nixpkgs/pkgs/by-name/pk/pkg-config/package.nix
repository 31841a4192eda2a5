{
  lib,
  stdenv,
  fetchurl,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "pkg-config";
  version = "0.29.2";

  src = fetchurl {
    url = "https://pkg-config.freedesktop.org/releases/pkg-config-${finalAttrs.version}.tar.gz";
    hash = "sha256-b8acAWiMlFilfrmhZkyaujcszaQgoCv0Qp/mEOfn1ZE=";
  };

  meta = {
    description = "Tells compilers where libraries are";
    homepage = "http://pkg-config.freedesktop.org/wiki/";
    license = lib.licenses.gpl2Plus;
    mainProgram = "pkg-config";
    platforms = lib.platforms.unix;
  };
})
