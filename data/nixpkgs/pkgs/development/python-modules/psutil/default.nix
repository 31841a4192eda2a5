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
  pname = "psutil";
  version = "7.2.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "giampaolo";
    repo = "psutil";
    tag = "release-${finalAttrs.version}";
    hash = "sha256-plBv24QgNzmVMV2lFxCbNwHKtd620thJayWdjs4estw=";
  };

  build-system = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "psutil" ];

  meta = {
    description = "Processes and use of the system";
    homepage = "https://github.com/giampaolo/psutil";
    changelog = "https://github.com/giampaolo/psutil/blob/${finalAttrs.src.tag}/HISTORY.rst";
    license = lib.licenses.bsd3;
  };
})
