{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "parsy";
  version = "2.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "python-parsy";
    repo = "parsy";
    tag = "v${finalAttrs.version}";
    hash = "sha256-EzIpKlT0Yvh0XWP6tb24tvuOe4BH8KuwJ5WCUzAM8mY=";
  };

  build-system = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "parsy" ];

  meta = {
    description = "Parsers made of smaller ones";
    homepage = "https://github.com/python-parsy/parsy";
    changelog = "https://github.com/python-parsy/parsy/blob/${finalAttrs.src.tag}/docs/history.rst";
    license = lib.licenses.mit;
  };
})
