{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  cryptography,
  typing-extensions,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pyopenssl";
  version = "26.0.0";
  pyproject = true;

  outputs = [
    "out"
    "dev"
    "doc"
  ];

  src = fetchFromGitHub {
    owner = "pyca";
    repo = "pyopenssl";
    tag = finalAttrs.version;
    hash = "sha256-3Z9I4T1KPObZebVEMhykeq9yzQ446i9CZ5YwkeqlVTs=";
  };

  build-system = [ setuptools ];

  pythonRelaxDeps = [ "cryptography" ];

  dependencies = [
    cryptography
    typing-extensions
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Interface to OpenSSL";
    homepage = "https://github.com/pyca/pyopenssl";
    changelog = "https://github.com/pyca/pyopenssl/blob/${finalAttrs.src.tag}/CHANGELOG.rst";
    license = lib.licenses.asl20;
  };
})
