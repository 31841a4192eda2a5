{
  lib,
  stdenv,
  fetchurl,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "xz";
  version = "5.8.3";

  src = fetchurl {
    url = "https://github.com/tukaani-project/xz/releases/download/v${finalAttrs.version}/xz-${finalAttrs.version}.tar.xz";
    hash = "sha256-//H/zysNqE0wihTeUToaoj1OmqNGTRfmS5cUv90Lv7Y=";
  };

  outputs = [
    "bin"
    "dev"
    "out"
  ];

  meta = {
    description = "Compression with a high ratio";
    homepage = "https://tukaani.org/xz/";
    license = with lib.licenses; [
      gpl2Plus
      lgpl21Plus
    ];
    platforms = lib.platforms.unix;
  };
})
