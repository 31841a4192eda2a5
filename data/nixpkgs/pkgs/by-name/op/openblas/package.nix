{
  lib,
  stdenv,
  fetchFromGitHub,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "openblas";
  version = "0.3.33";

  src = fetchFromGitHub {
    owner = "OpenMathLib";
    repo = "OpenBLAS";
    tag = "v${finalAttrs.version}";
    hash = "sha256-EArf0K2Gs+w8IRD5wkMOQv79e8yMoTgQfa9kzjXKn3Y=";
  };

  outputs = [
    "out"
    "dev"
  ];

  meta = {
    description = "Linear algebra, tuned for many processors";
    homepage = "https://github.com/OpenMathLib/OpenBLAS";
    license = lib.licenses.bsd3;
    platforms = lib.platforms.unix;
  };
})
