{
  lib,
  python3Packages,
  fetchFromGitHub,

  ninja,
  zlib,
}:

python3Packages.buildPythonApplication (finalAttrs: {
  pname = "meson";
  version = "1.10.2";
  format = "setuptools";

  src = fetchFromGitHub {
    owner = "mesonbuild";
    repo = "meson";
    tag = finalAttrs.version;
    hash = "sha256-3Zeavn6aW6920gM7yE73Ms1RPCP2GjX9IUL9YGmISfY=";
  };

  nativeBuildInputs = [ ninja ];

  buildInputs = [ zlib ];

  meta = {
    description = "Build system that is easy to write for";
    homepage = "https://mesonbuild.com";
    license = lib.licenses.asl20;
    mainProgram = "meson";
  };
})
