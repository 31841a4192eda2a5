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
  pname = "readchar";
  version = "4.2.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "magmax";
    repo = "python-readchar";
    tag = "v${finalAttrs.version}";
    hash = "sha256-r+dKGv0a7AU+Ef94AGCCJLQolLqTTxaNmqRQYkxk15s=";
  };

  build-system = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "readchar" ];

  meta = {
    description = "Reads single keys";
    homepage = "https://github.com/magmax/python-readchar";
    changelog = "https://github.com/magmax/python-readchar/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
