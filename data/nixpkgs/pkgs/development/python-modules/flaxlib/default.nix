{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  nanobind,
  ninja,
  scikit-build-core,

  # build tools
  cmake,
}:

buildPythonPackage (finalAttrs: {
  pname = "flaxlib";
  version = "0.0.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "google";
    repo = "flax";
    tag = "v0.12.7";
    hash = "sha256-a78KiTsCCARWZvbxz9QKdUKnjkDJGXcPVVJu5rU4m/U=";
  };

  sourceRoot = "${finalAttrs.src.name}/flaxlib_src";

  build-system = [
    nanobind
    ninja
    scikit-build-core
  ];

  nativeBuildInputs = [ cmake ];

  pythonImportsCheck = [ "flaxlib" ];

  meta = {
    description = "Compiled part of Flax";
    homepage = "https://github.com/google/flax/tree/main/flaxlib";
    license = lib.licenses.asl20;
  };
})
