{
  lib,
  stdenv,
  fetchFromGitHub,

  cmake,
  zlib,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "onnxruntime";
  version = "1.26.0";

  src = fetchFromGitHub {
    owner = "microsoft";
    repo = "onnxruntime";
    tag = "v${finalAttrs.version}";
    fetchSubmodules = true;
    hash = "sha256-+9M4mEPLLJ5N+JomoXIKcUBV85lr6lFJjJQ3qsMRrQY=";
  };

  # The wheel of the Python module is built along with the library.
  outputs = [
    "out"
    "dev"
    "dist"
  ];

  nativeBuildInputs = [ cmake ];

  buildInputs = [ zlib ];

  meta = {
    description = "Runs machine learning models of the ONNX format";
    homepage = "https://github.com/microsoft/onnxruntime";
    changelog = "https://github.com/microsoft/onnxruntime/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
    platforms = lib.platforms.linux ++ lib.platforms.darwin;
  };
})
