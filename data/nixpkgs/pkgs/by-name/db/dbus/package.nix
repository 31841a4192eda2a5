{
  lib,
  stdenv,
  fetchurl,

  expat,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "dbus";
  version = "1.16.2";

  src = fetchurl {
    url = "https://dbus.freedesktop.org/releases/dbus/dbus-${finalAttrs.version}.tar.xz";
    hash = "sha256-C6KhpLFq/nvOssB+nOmajCw1COXewpDbtkM4S9a+t+I=";
  };

  outputs = [
    "out"
    "dev"
  ];

  buildInputs = [ expat ];

  meta = {
    description = "Messages between programs on one machine";
    homepage = "https://www.freedesktop.org/wiki/Software/dbus/";
    license = lib.licenses.gpl2Plus;
    platforms = lib.platforms.unix;
  };
})
