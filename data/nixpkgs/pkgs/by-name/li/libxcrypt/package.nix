{
  lib,
  stdenv,
  fetchurl,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "libxcrypt";
  version = "4.5.2";

  src = fetchurl {
    url = "https://github.com/besser82/libxcrypt/releases/download/v${finalAttrs.version}/libxcrypt-${finalAttrs.version}.tar.xz";
    hash = "sha256-cVE6McAaQovM1TZ6Mv2V8RXW2sUPtbYMd51ceUKuwHE=";
  };

  meta = {
    description = "Hashing of passwords";
    homepage = "https://github.com/besser82/libxcrypt/";
    license = lib.licenses.lgpl21Plus;
    platforms = lib.platforms.unix;
  };
})
