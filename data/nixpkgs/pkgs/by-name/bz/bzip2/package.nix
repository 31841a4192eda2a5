{
  lib,
  stdenv,
  fetchurl,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "bzip2";
  version = "1.0.8";

  src = fetchurl {
    url = "https://sourceware.org/pub/bzip2/bzip2-${finalAttrs.version}.tar.gz";
    hash = "sha256-q1oDF27hBtPw+pDjgdpHjdrkBZGBU8yiSOaCzQxKImk=";
  };

  outputs = [
    "bin"
    "dev"
    "out"
  ];

  meta = {
    description = "Compression of single files";
    homepage = "https://www.sourceware.org/bzip2";
    license = lib.licenses.bzip2;
    platforms = lib.platforms.unix;
  };
})
