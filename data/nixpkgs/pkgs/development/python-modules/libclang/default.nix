{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  setuptools,
}:

# The bindings live in the repository of the compiler.
buildPythonPackage (finalAttrs: {
  pname = "libclang";
  version = "21.1.8";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "llvm";
    repo = "llvm-project";
    rev = "llvmorg-${finalAttrs.version}";
    hash = "sha256-pgd8g9Yfvp7abjCCKSmIn1smAROjqtfZaJkaUkBSKW0=";
  };

  sourceRoot = "${finalAttrs.src.name}/clang/bindings/python";

  nativeBuildInputs = [ setuptools ];

  pythonImportsCheck = [ "clang.cindex" ];

  meta = {
    description = "Reads C and C++ by the parser of Clang";
    homepage = "https://clang.llvm.org/";
    license = lib.licenses.asl20-llvm;
    mainProgram = "clang";
  };
})
