{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  meson-python,

  # native dependencies
  blas,
  lapack,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "numpy";
  version = "2.4.4";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "numpy";
    repo = "numpy";
    tag = "v${finalAttrs.version}";
    fetchSubmodules = true;
    hash = "sha256-LAGXw4vFpjZjZ2s/dXdzXHDm6Ah3pronjScqK02wivY=";
  };

  build-system = [
    cython
    meson-python
  ];

  buildInputs = [
    blas
    lapack
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Arrays of numbers and fast operations on them";
    homepage = "https://numpy.org/";
    changelog = "https://github.com/numpy/numpy/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd3;
  };
})
