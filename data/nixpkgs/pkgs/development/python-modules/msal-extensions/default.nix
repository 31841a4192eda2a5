{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  msal,
  portalocker,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "msal-extensions";
  version = "1.3.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "AzureAD";
    repo = "microsoft-authentication-extensions-for-python";
    tag = finalAttrs.version;
    hash = "sha256-LRopszB8+8N9EajSmZvz0MTomp/qWZ5O3q00AHimZbY=";
  };

  build-system = [ setuptools ];

  pythonRelaxDeps = [ "portalocker" ];

  dependencies = [
    msal
    portalocker
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "msal_extensions" ];

  meta = {
    description = "Keeps tokens of Microsoft's services safe";
    homepage = "https://github.com/AzureAD/microsoft-authentication-extensions-for-python";
    changelog = "https://github.com/AzureAD/microsoft-authentication-extensions-for-python/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
