{
  lib,
  stdenv,
  fetchurl,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "cmake";
  version = "4.1.2";

  src = fetchurl {
    url = "https://cmake.org/files/v4.1/cmake-${finalAttrs.version}.tar.gz";
    hash = "sha256-ZD8EGCt7oyOrMfUm94UTT7ecujGIqFIgbvBHP+4oKhU=";
  };

  meta = {
    description = "Generator of build systems";
    homepage = "https://cmake.org/";
    license = lib.licenses.bsd3;
    mainProgram = "cmake";
    platforms = lib.platforms.unix;
  };
})
