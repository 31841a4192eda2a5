{
  lib,
  stdenv,
  fetchurl,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "portaudio";
  version = "190700_20210406";

  src = fetchurl {
    url = "https://files.portaudio.com/archives/pa_stable_v${finalAttrs.version}.tgz";
    hash = "sha256-R++/Qsd8GaBdIuYn1Chz6ZHsDBNXIZwNdM5qKUjLLe8=";
  };

  meta = {
    description = "Sound input and output on any system";
    homepage = "https://www.portaudio.com/";
    license = lib.licenses.mit;
    platforms = lib.platforms.unix;
  };
})
