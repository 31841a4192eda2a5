{
  lib,
  stdenv,
  fetchFromGitHub,

  openssl,
  zlib,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "libpq";
  version = "18.4";

  src = fetchFromGitHub {
    owner = "postgres";
    repo = "postgres";
    tag = "REL_18_4";
    hash = "sha256-Ac/Dqcj8vjcW3my5vsnKaMiQqTq/HPtUzckJ3SMyrfA=";
  };

  outputs = [
    "out"
    "dev"
  ];

  buildInputs = [
    openssl
    zlib
  ];

  meta = {
    description = "Client library of PostgreSQL";
    homepage = "https://www.postgresql.org";
    license = lib.licenses.postgresql;
    platforms = lib.platforms.unix;
  };
})
