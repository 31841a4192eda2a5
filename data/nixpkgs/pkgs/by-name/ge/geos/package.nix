{
  lib,
  stdenv,
  fetchFromGitHub,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "geos";
  version = "3.14.1";

  src = fetchFromGitHub {
    owner = "libgeos";
    repo = "geos";
    tag = "${finalAttrs.version}";
    hash = "sha256-lOf14Qva/bbbiywbSE7GbkDQftjY0RudTOaqjllnsj4=";
  };

  meta = {
    description = "Geometry of the plane";
    homepage = "https://libgeos.org";
    license = lib.licenses.lgpl21Only;
    mainProgram = "geosop";
    platforms = lib.platforms.unix;
  };
})
