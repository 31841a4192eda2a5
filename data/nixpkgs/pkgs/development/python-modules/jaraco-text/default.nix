{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  setuptools-scm,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "jaraco-text";
  version = "4.0.0";
  pyproject = true;

  src = fetchPypi {
    pname = "jaraco_text";
    inherit (finalAttrs) version;
    hash = "sha256-W3H+zqaatvk51MkGwE/uHtp2UA0WQRF99uxFuGXxDbA=";
  };

  nativeBuildInputs = [ setuptools-scm ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "jaraco.text" ];

  meta = {
    description = "Helpers for text";
    homepage = "https://github.com/jaraco/jaraco.text";
    license = lib.licenses.mit;
  };
})
