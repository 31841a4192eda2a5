{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  hpack,
  hyperframe,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "h2";
  version = "4.3.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "python-hyper";
    repo = "h2";
    tag = "v${finalAttrs.version}";
    hash = "sha256-04we2xeh5LtLA4La9WPfXQVczDIz7NpL/6y9TmIELgM=";
  };

  build-system = [ setuptools ];

  dependencies = [
    hpack
    hyperframe
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [
    "h2.connection"
    "h2.config"
  ];

  meta = {
    description = "The rules of HTTP/2, without input or output";
    homepage = "https://github.com/python-hyper/h2";
    changelog = "https://github.com/python-hyper/h2/blob/${finalAttrs.src.tag}/CHANGELOG.rst";
    license = lib.licenses.mit;
  };
})
