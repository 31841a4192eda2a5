{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  cython,
  meson-python,
  numpy,
  scipy,

  # native dependencies
  openblas,

  # dependencies
  joblib,
  threadpoolctl,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "scikit-learn";
  version = "1.8.0";
  pyproject = true;

  src = fetchPypi {
    pname = "scikit_learn";
    inherit (finalAttrs) version;
    hash = "sha256-m8y7O0Dj3hA1H49QaOEF0PQIOxpl+ge2Y0+8QBpih/0=";
  };

  build-system = [
    cython
    meson-python
    numpy
    scipy
  ];

  buildInputs = [ openblas ];

  pythonRelaxDeps = [
    "numpy"
    "scipy"
  ];

  dependencies = [
    joblib
    numpy
    scipy
    threadpoolctl
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "sklearn" ];

  meta = {
    description = "Machine learning with a simple interface";
    homepage = "https://scikit-learn.org";
    changelog = "https://scikit-learn.org/stable/whats_new/v1.8.html#version-1-8-0";
    license = lib.licenses.bsd3;
  };
})
