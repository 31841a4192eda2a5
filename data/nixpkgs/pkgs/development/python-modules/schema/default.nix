{
  lib,
  buildPythonPackage,
  fetchPypi,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "schema";
  version = "0.7.8";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-6GzAjt1v5uJSJkj05H46MZIKdugszok3U1Qi4xCGKrU=";
  };

  pythonRemoveDeps = [ "contextlib2" ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "schema" ];

  meta = {
    description = "Validates data structures";
    homepage = "https://github.com/keleshev/schema";
    license = lib.licenses.mit;
  };
})
