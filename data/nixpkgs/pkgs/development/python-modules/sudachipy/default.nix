{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  pythonAtLeast,

  # build tools
  setuptools-rust,
}:

buildPythonPackage (finalAttrs: {
  pname = "sudachipy";
  version = "0.6.10";
  format = "setuptools";

  disabled = pythonAtLeast "3.14";

  src = fetchFromGitHub {
    owner = "WorksApplications";
    repo = "sudachi.rs";
    tag = "v${finalAttrs.version}";
    hash = "sha256-2sJ9diE/EjrQmFcCc4VluE4Gu4RebTYitd7zzfgj3g4=";
  };

  nativeBuildInputs = [ setuptools-rust ];

  pythonImportsCheck = [ "sudachipy" ];

  meta = {
    description = "Splits Japanese text by Sudachi";
    homepage = "https://github.com/WorksApplications/sudachi.rs/tree/develop/python";
    changelog = "https://github.com/WorksApplications/sudachi.rs/blob/refs/tags/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.asl20;
    mainProgram = "sudachipy";
    platforms = lib.platforms.linux ++ lib.platforms.darwin;
  };
})
