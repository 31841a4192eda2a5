{
  lib,
  stdenv,
  fetchurl,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "libffi";
  version = "3.5.2";

  src = fetchurl {
    url = "https://github.com/libffi/libffi/releases/download/v${finalAttrs.version}/libffi-${finalAttrs.version}.tar.gz";
    hash = "sha256-86MIKiOzfCk6T80QUxR7Nx8v+R+n6hsqUuM1Z2usgtw=";
  };

  outputs = [
    "out"
    "dev"
  ];

  meta = {
    description = "Calls of functions whose types are known only at run time";
    homepage = "http://sourceware.org/libffi/";
    license = lib.licenses.mit;
    platforms = lib.platforms.unix;
  };
})
