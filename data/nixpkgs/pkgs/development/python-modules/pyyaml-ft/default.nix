{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  pythonOlder,

  # build-system
  cython,
  setuptools,

  # native dependencies
  libyaml,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pyyaml-ft";
  version = "8.0.0";
  pyproject = true;

  disabled = pythonOlder "3.13";

  src = fetchFromGitHub {
    owner = "Quansight-Labs";
    repo = "pyyaml-ft";
    tag = "v${finalAttrs.version}";
    hash = "sha256-GiXYpcAccKgROw144eOPY0gS0xW+3K/jRUl+JnBEaO8=";
  };

  build-system = [
    cython
    setuptools
  ];

  buildInputs = [ libyaml ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "yaml_ft" ];

  meta = {
    description = "PyYAML for Python without the global lock";
    homepage = "https://github.com/Quansight-Labs/pyyaml-ft";
    changelog = "https://github.com/Quansight-Labs/pyyaml-ft/blob/${finalAttrs.src.tag}/CHANGES";
    license = lib.licenses.mit;
  };
})
