{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatch-vcs,
  hatchling,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pyhamcrest";
  version = "2.1.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "hamcrest";
    repo = "PyHamcrest";
    tag = "V${finalAttrs.version}";
    hash = "sha256-VkfHRo4k8g9/QYG4r79fXf1NXorVdpUKUgVrbV2ELMU=";
  };

  build-system = [
    hatch-vcs
    hatchling
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "hamcrest" ];

  meta = {
    description = "Matchers for assertions";
    homepage = "https://github.com/hamcrest/PyHamcrest";
    license = lib.licenses.bsd3;
  };
})
