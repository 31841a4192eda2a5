{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
}:

buildPythonPackage (finalAttrs: {
  pname = "flatbuffers";
  version = "25.12.19";
  format = "setuptools";

  src = fetchFromGitHub {
    owner = "google";
    repo = "flatbuffers";
    tag = "v${finalAttrs.version}";
    hash = "sha256-I4PthsQOOV8tsi5uRYudyqBPcbE+ZH8Q9j0Ms4HP9Ec=";
  };

  sourceRoot = "${finalAttrs.src.name}/python";

  pythonImportsCheck = [ "flatbuffers" ];

  meta = {
    description = "Serialised data that is read without unpacking";
    homepage = "https://google.github.io/flatbuffers/";
    license = lib.licenses.asl20;
    mainProgram = "flatc";
    platforms = lib.platforms.unix;
  };
})
