{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # build tools
  cmake,
  ninja,

  # native dependencies
  libxml2,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "llvmlite";
  version = "0.46.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "numba";
    repo = "llvmlite";
    tag = "v${finalAttrs.version}";
    hash = "sha256-mQFNfcOLmFYvYQGcgLi7G6iJDoTCm7hJfPh5hH9jPGc=";
  };

  build-system = [ setuptools ];

  nativeBuildInputs = [
    cmake
    ninja
  ];

  buildInputs = [ libxml2 ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Compiles by LLVM, as much as Numba needs";
    homepage = "http://llvmlite.pydata.org/";
    changelog = "https://github.com/numba/llvmlite/blob/${finalAttrs.src.tag}/CHANGE_LOG";
    license = lib.licenses.bsd2;
  };
})
