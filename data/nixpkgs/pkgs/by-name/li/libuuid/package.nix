{
  lib,
  stdenv,
  fetchurl,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "util-linux-minimal";
  version = "2.42";

  src = fetchurl {
    url = "https://cdn.kernel.org/pub/linux/utils/util-linux/v${finalAttrs.version}/util-linux-${finalAttrs.version}.tar.xz";
    hash = "sha256-NFKyYLuqd11udJrDuyIRF4UAP8H0RJcAJcjaJt+nWOk=";
  };

  outputs = [
    "bin"
    "dev"
    "out"
  ];

  meta = {
    description = "Identifiers that are unique everywhere";
    homepage = "https://www.kernel.org/pub/linux/utils/util-linux/";
    license = with lib.licenses; [
      gpl2Only
      gpl2Plus
      gpl3Plus
      lgpl21Plus
      bsd3
      publicDomain
    ];
    platforms = lib.platforms.unix;
  };
})
