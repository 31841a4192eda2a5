{
  lib,
  stdenv,
  fetchFromGitHub,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "zstd";
  version = "1.5.7";

  src = fetchFromGitHub {
    owner = "facebook";
    repo = "zstd";
    tag = "v${finalAttrs.version}";
    hash = "sha256-tNFWIT9ydfozB8dWcmTMuZLCQmQudTFJIkSr0aG7S44=";
  };

  outputs = [
    "bin"
    "dev"
    "out"
  ];

  meta = {
    description = "Fast compression with a good ratio";
    homepage = "https://facebook.github.io/zstd/";
    license = lib.licenses.bsd3;
    mainProgram = "zstd";
    platforms = lib.platforms.unix;
  };
})
