{
  lib,
  stdenv,
  fetchurl,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "tcl";
  version = "8.6.16";

  src = fetchurl {
    url = "mirror://sourceforge/tcl/tcl${finalAttrs.version}-src.tar.gz";
    hash = "sha256-kcuPphdxxjwmLvtVMFm3x61nV6+lhXr2Jl5LC9wqFKU=";
  };

  meta = {
    description = "Scripting language to be embedded";
    homepage = "https://www.tcl.tk/";
    license = lib.licenses.tcltk;
    platforms = lib.platforms.unix;
  };
})
