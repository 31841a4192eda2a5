{
  lib,
  stdenv,
  fetchurl,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "mpdecimal";
  version = "4.0.1";

  src = fetchurl {
    url = "https://www.bytereef.org/software/mpdecimal/releases/mpdecimal-${finalAttrs.version}.tar.gz";
    hash = "sha256-ltM6u0uwBwx74P7UJGzThBYYgyX4IEaCFEcZOFRbGsg=";
  };

  outputs = [
    "out"
    "dev"
  ];

  meta = {
    description = "Decimal arithmetic of any precision";
    homepage = "https://www.bytereef.org/mpdecimal/index.html";
    license = lib.licenses.bsd2;
    platforms = lib.platforms.unix;
  };
})
