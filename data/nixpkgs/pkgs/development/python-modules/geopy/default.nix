{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  geographiclib,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "geopy";
  version = "2.4.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "geopy";
    repo = "geopy";
    tag = finalAttrs.version;
    hash = "sha256-mlOXDEtYry1IUAZWrP2FuY/CGliUnCPYLULnLNN0n4Y=";
  };

  build-system = [ setuptools ];

  dependencies = [ geographiclib ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "geopy" ];

  meta = {
    description = "Finds coordinates of places";
    homepage = "https://github.com/geopy/geopy";
    changelog = "https://github.com/geopy/geopy/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
