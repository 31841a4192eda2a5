{
  lib,
  buildPythonPackage,
  fetchFromGitLab,

  # build-system
  setuptools,

  # dependencies
  et-xmlfile,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "openpyxl";
  version = "3.1.5";
  pyproject = true;

  src = fetchFromGitLab {
    domain = "foss.heptapod.net";
    owner = "openpyxl";
    repo = "openpyxl";
    tag = finalAttrs.version;
    hash = "sha256-vp+TIWcHCAWlDaBcmC7w/kV7DZTZpa6463NusaJmqKo=";
  };

  build-system = [ setuptools ];

  dependencies = [ et-xmlfile ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "openpyxl" ];

  meta = {
    description = "Reads and writes Excel files";
    homepage = "https://openpyxl.readthedocs.org";
    changelog = "https://foss.heptapod.net/openpyxl/openpyxl/-/blob/${finalAttrs.src.tag}/doc/changes.rst";
    license = lib.licenses.mit;
  };
})
