{
  lib,
  stdenv,
  fetchFromGitHub,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "ninja";
  version = "1.13.2";

  src = fetchFromGitHub {
    owner = "ninja-build";
    repo = "ninja";
    tag = "v${finalAttrs.version}";
    hash = "sha256-D9HsIjv8EJ1qAdXFAKy260K77cCvopgQ2Fx6uXpt6VI=";
  };

  meta = {
    description = "Small and fast build system";
    homepage = "https://ninja-build.org/";
    license = lib.licenses.asl20;
    mainProgram = "ninja";
    platforms = lib.platforms.unix;
  };
})
