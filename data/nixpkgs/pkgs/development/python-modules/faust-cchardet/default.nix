{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  cython,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "faust-cchardet";
  version = "2.1.19";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "faust-streaming";
    repo = "cChardet";
    tag = "v${finalAttrs.version}";
    fetchSubmodules = true;
    hash = "sha256-yY6YEhXC4S47rxnkKAta4m16IVGn7gkHSt056bYOYJ4=";
  };

  nativeBuildInputs = [ cython ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "cchardet" ];

  meta = {
    description = "Guesses the encoding of text, fast";
    homepage = "https://github.com/faust-streaming/cChardet";
    changelog = "https://github.com/faust-streaming/cChardet/blob/refs/tags/${finalAttrs.src.tag}/CHANGES.rst";
    license = lib.licenses.mpl11;
    mainProgram = "cchardetect";
  };
})
