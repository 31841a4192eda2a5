{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  decorator,
  deprecated,
  invoke,
  paramiko,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "fabric";
  version = "3.2.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "fabric";
    repo = "fabric";
    tag = finalAttrs.version;
    hash = "sha256-GbZQ6rFKQyJZXYfe9b4j6yjKgAB0ct8AD1xYG0yGZl8=";
  };

  build-system = [ setuptools ];

  dependencies = [
    invoke
    paramiko
    deprecated
    decorator
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "fabric" ];

  meta = {
    description = "Runs commands on remote machines over SSH";
    homepage = "https://www.fabfile.org/";
    changelog = "https://www.fabfile.org/changelog.html";
    license = lib.licenses.bsd2;
    mainProgram = "fab";
  };
})
