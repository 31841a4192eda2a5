{
  lib,
  buildPythonPackage,
  fetchPypi,
  pythonAtLeast,

  # build tools
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
  version = "1.26.4";
  pyproject = true;

  disabled = pythonAtLeast "3.13";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-KgKrqe0S5KxOs+qUIcQgMBoMZGDZgw10qd+H76SRIBA=";
  };

  nativeBuildInputs = [
    cython
    meson-python
  ];

  buildInputs = [
    blas
    lapack
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Arrays of numbers, before version 2";
    homepage = "https://numpy.org/";
    changelog = "https://github.com/numpy/numpy/releases/tag/v${finalAttrs.version}";
    license = lib.licenses.bsd3;
    mainProgram = "f2py";
  };
})
