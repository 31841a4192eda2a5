{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  numpy,
  scipy,
  setuptools,
  setuptools-scm,

  # dependencies
  packaging,
  pandas,
  patsy,
}:

buildPythonPackage (finalAttrs: {
  pname = "statsmodels";
  version = "0.14.6";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "statsmodels";
    repo = "statsmodels";
    tag = "v${finalAttrs.version}";
    hash = "sha256-Rr+7vQ+nx8XihoQQECqHlDKvk7xRTdCpQTzs5pBbqmk=";
  };

  build-system = [
    cython
    numpy
    scipy
    setuptools
    setuptools-scm
  ];

  dependencies = [
    numpy
    packaging
    pandas
    patsy
    scipy
  ];

  pythonImportsCheck = [ "statsmodels" ];

  meta = {
    description = "Statistical models and tests";
    homepage = "https://www.github.com/statsmodels/statsmodels";
    changelog = "https://github.com/statsmodels/statsmodels/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd3;
  };
})
