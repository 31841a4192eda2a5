{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "wasabi";
  version = "1.1.3";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-S7MAjwA4CdsMPii02vIJBuqHGiu0P5kUGX1UD08uCHg=";
  };

  build-system = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "wasabi" ];

  meta = {
    description = "Formats output of command lines";
    homepage = "https://github.com/explosion/wasabi";
    changelog = "https://github.com/explosion/wasabi/releases/tag/v${finalAttrs.version}";
    license = lib.licenses.mit;
  };
})
