{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
}:

buildPythonPackage (finalAttrs: {
  pname = "sentencepiece";
  version = "0.2.1";
  format = "setuptools";

  src = fetchFromGitHub {
    owner = "google";
    repo = "sentencepiece";
    tag = "v${finalAttrs.version}";
    hash = "sha256-q0JgMxoD9PLqr6zKmOdrK2A+9RXVDub6xy7NOapS+vs=";
  };

  sourceRoot = "${finalAttrs.src.name}/python";

  pythonImportsCheck = [ "sentencepiece" ];

  meta = {
    description = "Splits text into pieces without knowing the language";
    homepage = "https://github.com/google/sentencepiece";
    license = lib.licenses.asl20;
    platforms = lib.platforms.unix;
  };
})
