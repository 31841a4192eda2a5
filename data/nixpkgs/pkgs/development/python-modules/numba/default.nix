{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  numpy,
  setuptools,

  # dependencies
  llvmlite,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "numba";
  version = "0.63.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "numba";
    repo = "numba";
    tag = finalAttrs.version;
    hash = "sha256-M7Hdc1Qakclz7i/HujBUqVEWFsHj9ZGQDzb8Ze9AztA=";
  };

  build-system = [
    setuptools
    numpy
  ];

  pythonRelaxDeps = [ "numpy" ];

  dependencies = [
    numpy
    llvmlite
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "numba" ];

  meta = {
    description = "Compiles numerical functions while they run";
    homepage = "https://numba.pydata.org/";
    changelog = "https://numba.readthedocs.io/en/stable/release/${finalAttrs.src.tag}-notes.html";
    license = lib.licenses.bsd2;
    mainProgram = "numba";
  };
})
