{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  antlr4-python3-runtime,
  pyyaml,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "omegaconf";
  version = "2.3.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "omry";
    repo = "omegaconf";
    tag = "v${finalAttrs.version}";
    hash = "sha256-Qxa4uIiX5TAyQ5rFkizdev60S4iVAJ08ES6FpNqf8zI=";
  };

  build-system = [ setuptools ];

  dependencies = [
    antlr4-python3-runtime
    pyyaml
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "omegaconf" ];

  meta = {
    description = "Settings in layers";
    homepage = "https://github.com/omry/omegaconf";
    changelog = "https://github.com/omry/omegaconf/blob/${finalAttrs.src.tag}/NEWS.md";
    license = lib.licenses.bsd3;
  };
})
