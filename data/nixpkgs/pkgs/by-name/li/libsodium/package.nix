{
  lib,
  stdenv,
  fetchFromGitHub,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "libsodium";
  version = "1.0.22-unstable-2026-04-09";

  src = fetchFromGitHub {
    owner = "jedisct1";
    repo = "libsodium";
    rev = "77e1ce5d6dee871c49ef211222ba18ef0c486bda";
    hash = "sha256-k8u7iNqvjLA0PptbneDyE8zCtutJlV2LirrRb41tmBY=";
  };

  outputs = [
    "out"
    "dev"
  ];

  meta = {
    description = "Cryptography that is hard to misuse";
    homepage = "https://doc.libsodium.org/";
    license = lib.licenses.isc;
    platforms = lib.platforms.unix;
  };
})
