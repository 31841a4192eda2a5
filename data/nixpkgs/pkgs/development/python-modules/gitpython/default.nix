{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  ddt,
  gitdb,
}:

buildPythonPackage (finalAttrs: {
  pname = "gitpython";
  version = "3.1.50";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "gitpython-developers";
    repo = "GitPython";
    tag = finalAttrs.version;
    hash = "sha256-oHJrN/iYaAZUNPgOLS+8Ekr1eLES8APfXynmR4OySwk=";
  };

  build-system = [ setuptools ];

  dependencies = [
    ddt
    gitdb
  ];

  pythonImportsCheck = [ "git" ];

  meta = {
    description = "Works with Git repositories";
    homepage = "https://github.com/gitpython-developers/GitPython";
    changelog = "https://github.com/gitpython-developers/GitPython/blob/${finalAttrs.src.tag}/doc/source/changes.rst";
    license = lib.licenses.bsd3;
  };
})
