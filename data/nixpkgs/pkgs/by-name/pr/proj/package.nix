{
  lib,
  stdenv,
  fetchFromGitHub,

  sqlite,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "proj";
  version = "9.8.1";

  src = fetchFromGitHub {
    owner = "OSGeo";
    repo = "PROJ";
    tag = "${finalAttrs.version}";
    hash = "sha256-sOAxWihgU1TAMWcju5LN4cPenHHoGgd4oYJ4HA3F/Ks=";
  };

  outputs = [
    "out"
    "dev"
  ];

  buildInputs = [ sqlite ];

  meta = {
    description = "Transformations between coordinate systems";
    homepage = "https://proj.org/";
    license = lib.licenses.mit;
    platforms = lib.platforms.unix;
  };
})
