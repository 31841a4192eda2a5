{
  lib,
  stdenv,
  fetchurl,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "zlib";
  version = "1.3.2";

  src = fetchurl {
    url = "https://github.com/madler/zlib/releases/download/v${finalAttrs.version}/zlib-${finalAttrs.version}.tar.gz";
    hash = "sha256-uzKaCizQJ00FUZ1hxmfAYuBpkNcuEl7i36jeZPARnRY=";
  };

  outputs = [
    "out"
    "dev"
  ];

  meta = {
    description = "Lossless compression of data";
    homepage = "https://zlib.net";
    license = lib.licenses.zlib;
    platforms = lib.platforms.unix;
  };
})
