{
  lib,
  stdenv,
  fetchurl,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "sqlite";
  version = "3.51.2";

  src = fetchurl {
    url = "https://sqlite.org/2026/sqlite-src-3510200.zip";
    hash = "sha256-hREPdi1QeUFNmd1deRe8P/fgWHbmzL0T2ElqOBfyCCk=";
  };

  outputs = [
    "bin"
    "dev"
    "out"
  ];

  meta = {
    description = "SQL database in a file";
    homepage = "https://www.sqlite.org/";
    license = lib.licenses.publicDomain;
    mainProgram = "sqlite3";
    platforms = lib.platforms.unix;
  };
})
