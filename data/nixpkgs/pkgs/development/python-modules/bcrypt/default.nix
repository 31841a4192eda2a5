{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
  setuptools-rust,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "bcrypt";
  version = "5.0.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pyca";
    repo = "bcrypt";
    tag = finalAttrs.version;
    hash = "sha256-7Dp07xoq6h+fiP7d7/TRRoYszWsyQF1c4vuFUpZ7u6U=";
  };

  build-system = [
    setuptools
    setuptools-rust
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "bcrypt" ];

  meta = {
    description = "Hashing of passwords by bcrypt";
    homepage = "https://github.com/pyca/bcrypt/";
    changelog = "https://github.com/pyca/bcrypt/blob/${finalAttrs.src.tag}/CHANGELOG.rst";
    license = lib.licenses.asl20;
  };
})
