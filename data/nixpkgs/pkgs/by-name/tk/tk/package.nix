{
  lib,
  stdenv,
  fetchurl,

  tcl,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "tk";
  version = "8.6.16";

  src = fetchurl {
    url = "mirror://sourceforge/tcl/tk${finalAttrs.version}-src.tar.gz";
    hash = "sha256-vp+U01ddSzCZ2EvDwQ3omU3y16pAUggXPHCcxASn5f4=";
  };

  outputs = [
    "out"
    "dev"
  ];

  buildInputs = [ tcl ];

  meta = {
    description = "Window toolkit for Tcl and others";
    homepage = "https://www.tcl.tk/";
    license = lib.licenses.tcltk;
    platforms = lib.platforms.unix;
  };
})
