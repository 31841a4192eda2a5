{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  setuptools,

  # native dependencies
  zlib,

  # dependencies
  narwhals,
  pandas,
}:

buildPythonPackage (finalAttrs: {
  pname = "pyreadstat";
  version = "1.3.5";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "Roche";
    repo = "pyreadstat";
    tag = "v${finalAttrs.version}";
    hash = "sha256-9SSY8wX0CMEjoSOHZHH9z5e5/PU4EsXiRxu8f2EXzZk=";
  };

  build-system = [
    cython
    setuptools
  ];

  buildInputs = [ zlib ];

  dependencies = [
    narwhals
    pandas
  ];

  pythonImportsCheck = [ "pyreadstat" ];

  meta = {
    description = "Reads files of SAS, SPSS and Stata";
    homepage = "https://github.com/Roche/pyreadstat";
    changelog = "https://github.com/Roche/pyreadstat/blob/${finalAttrs.src.tag}/change_log.md";
    license = lib.licenses.asl20;
  };
})
