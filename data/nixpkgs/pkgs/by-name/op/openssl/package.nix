{
  lib,
  stdenv,
  fetchurl,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "openssl";
  version = "3.6.2";

  src = fetchurl {
    url = "https://github.com/openssl/openssl/releases/download/openssl-${finalAttrs.version}/openssl-${finalAttrs.version}.tar.gz";
    hash = "sha256-qvUaH+BkOE+BHa6utOxNznNA7IvYkwJ+7mdq8x6DoE8=";
  };

  outputs = [
    "bin"
    "dev"
    "out"
  ];

  meta = {
    description = "Cryptography and secure connections";
    homepage = "https://www.openssl.org/";
    license = lib.licenses.asl20;
    mainProgram = "openssl";
    platforms = lib.platforms.unix;
  };
})
