{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatchling,

  # dependencies
  packaging,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "versioningit";
  version = "3.3.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-uRrX1z5z0hIg5pVA8gIT8rcpofmzXATp4Tfq8o0iFNo=";
  };

  build-system = [ hatchling ];

  dependencies = [ packaging ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "versioningit" ];

  meta = {
    description = "Version numbers from version control";
    homepage = "https://github.com/jwodder/versioningit";
    changelog = "https://versioningit.readthedocs.io/en/latest/changelog.html";
    license = lib.licenses.mit;
    mainProgram = "versioningit";
  };
})
