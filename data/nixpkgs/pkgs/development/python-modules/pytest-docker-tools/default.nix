{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  docker,
}:

buildPythonPackage (finalAttrs: {
  pname = "pytest-docker-tools";
  version = "3.1.9";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "Jc2k";
    repo = "pytest-docker-tools";
    tag = "v${finalAttrs.version}";
    hash = "sha256-WYfgO7Ch1hCj9cE43jgI+2JEwDOzNvuMtkVV3PdMiBs=";
  };

  build-system = [ setuptools ];

  dependencies = [ docker ];

  pythonImportsCheck = [ "pytest_docker_tools" ];

  meta = {
    description = "Containers for tests by pytest";
    homepage = "https://github.com/Jc2k/pytest-docker-tools";
    changelog = "https://github.com/Jc2k/pytest-docker-tools/releases/tag/${finalAttrs.version}";
    license = lib.licenses.asl20;
  };
})
