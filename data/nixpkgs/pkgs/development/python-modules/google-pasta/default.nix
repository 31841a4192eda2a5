{
  lib,
  buildPythonPackage,
  fetchPypi,
  pythonAtLeast,

  # build-system
  setuptools,

  # dependencies
  six,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "google-pasta";
  version = "0.2.0";
  pyproject = true;

  disabled = pythonAtLeast "3.14";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-yfLI38j5bQ1YCCmZIHIb4wye7DfyOJ8okE9FRWXIoW4=";
  };

  build-system = [ setuptools ];

  dependencies = [ six ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "pasta" ];

  meta = {
    description = "Changes Python code by its syntax tree";
    homepage = "https://github.com/google/pasta";
    changelog = "https://github.com/google/pasta/releases/tag/v${finalAttrs.version}";
    license = lib.licenses.asl20;
  };
})
