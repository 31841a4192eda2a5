{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  setuptools,
  setuptools-scm,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "portalocker";
  version = "3.2.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-HzAClWpUqMNzBYbFx3vxj65BSeB+rxwp/D+vTVo/iaw=";
  };

  nativeBuildInputs = [
    setuptools
    setuptools-scm
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "portalocker" ];

  meta = {
    description = "Locks on files";
    homepage = "https://github.com/WoLpH/portalocker";
    changelog = "https://github.com/wolph/portalocker/releases/tag/v${finalAttrs.version}";
    license = lib.licenses.psfl;
  };
})
