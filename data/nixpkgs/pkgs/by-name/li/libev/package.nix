{
  lib,
  stdenv,
  fetchurl,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "libev";
  version = "4.33";

  src = fetchurl {
    url = "https://dist.schmorp.de/libev/Attic/libev-${finalAttrs.version}.tar.gz";
    hash = "sha256-UH63uNEBX77FuTXzTr7RW/NGvtBKEauCuO7oSMQgWuo=";
  };

  meta = {
    description = "Event loop";
    homepage = "https://software.schmorp.de/pkg/libev.html";
    license = lib.licenses.bsd2;
    platforms = lib.platforms.unix;
  };
})
