{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  cryptography,
  pyspnego,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "smbprotocol";
  version = "1.16.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "jborean93";
    repo = "smbprotocol";
    tag = "v${finalAttrs.version}";
    hash = "sha256-Mxsvfn0O4f+SnofBVxKgmJ/e0iM7c/XjONDEtMVHvkc=";
  };

  build-system = [ setuptools ];

  dependencies = [
    cryptography
    pyspnego
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "smbprotocol" ];

  meta = {
    description = "Client for Windows file shares";
    homepage = "https://github.com/jborean93/smbprotocol";
    changelog = "https://github.com/jborean93/smbprotocol/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
