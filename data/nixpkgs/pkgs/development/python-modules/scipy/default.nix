{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  meson-python,
  pythran,
  setuptools,

  # native dependencies
  blas,
  lapack,

  # dependencies
  numpy,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "scipy";
  version = "1.17.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "scipy";
    repo = "scipy";
    tag = "v${finalAttrs.version}";
    fetchSubmodules = true;
    hash = "sha256-lFmqdbCf7pcosdZ7RFMv+8H9+ztMJbDS5g5fQs8Nws8=";
  };

  build-system = [
    cython
    meson-python
    pythran
    setuptools
  ];

  buildInputs = [
    blas
    lapack
  ];

  dependencies = [ numpy ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Algorithms for science and engineering";
    homepage = "https://www.scipy.org/";
    changelog = "https://github.com/scipy/scipy/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd3;
  };
})
