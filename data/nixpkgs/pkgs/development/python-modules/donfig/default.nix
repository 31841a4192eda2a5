{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
  versioneer,

  # dependencies
  pyyaml,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "donfig";
  version = "0.8.1.post1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pytroll";
    repo = "donfig";
    rev = "v${finalAttrs.version}";
    hash = "sha256-hF4hzI1MTLgUexRIqwBEEEMV7Az2oDkp5GQQ5282vwE=";
  };

  build-system = [
    setuptools
    versioneer
  ];

  dependencies = [ pyyaml ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "donfig" ];

  meta = {
    description = "Settings from files and the environment";
    homepage = "https://github.com/pytroll/donfig";
    changelog = "https://github.com/pytroll/donfig/blob/v${finalAttrs.version}/CHANGELOG.md";
    license = lib.licenses.mit;
  };
})
