{
  lib,
  stdenv,
  fetchFromGitHub,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "libyaml";
  version = "0.2.5";

  src = fetchFromGitHub {
    owner = "yaml";
    repo = "libyaml";
    tag = "${finalAttrs.version}";
    hash = "sha256-S7PnooyfyAsIiRAlEPGYkgkVACGaBaCItuqOwrq2+qM=";
  };

  outputs = [
    "out"
    "dev"
  ];

  meta = {
    description = "Parser and writer of YAML";
    homepage = "https://pyyaml.org/";
    license = lib.licenses.mit;
    platforms = lib.platforms.unix;
  };
})
