{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatchling,

  # dependencies
  setuptools-scm,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "hatch-vcs";
  version = "0.5.0";
  pyproject = true;

  src = fetchPypi {
    pname = "hatch_vcs";
    inherit (finalAttrs) version;
    hash = "sha256-A5X6EmlANAIVCQw0Siv04qd7y+faqxb0Gze5jJWAn/k=";
  };

  build-system = [ hatchling ];

  dependencies = [
    hatchling
    setuptools-scm
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "hatch_vcs" ];

  meta = {
    description = "Version numbers from version control for Hatch";
    homepage = "https://github.com/ofek/hatch-vcs";
    changelog = "https://github.com/ofek/hatch-vcs/releases/tag/v${finalAttrs.version}";
    license = lib.licenses.mit;
  };
})
