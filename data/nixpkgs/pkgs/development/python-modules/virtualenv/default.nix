{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatch-vcs,
  hatchling,

  # dependencies
  distlib,
  filelock,
  platformdirs,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "virtualenv";
  version = "20.36.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pypa";
    repo = "virtualenv";
    tag = finalAttrs.version;
    hash = "sha256-8fiC7+9FzQnmoI+N4cA5kKBLH9tpU7LXZ7pVj8Bz8Wc=";
  };

  build-system = [
    hatch-vcs
    hatchling
  ];

  dependencies = [
    distlib
    filelock
    platformdirs
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "virtualenv" ];

  meta = {
    description = "Isolated environments for Python";
    homepage = "http://www.virtualenv.org";
    changelog = "https://github.com/pypa/virtualenv/blob/${finalAttrs.src.tag}/docs/changelog.rst";
    license = lib.licenses.mit;
    mainProgram = "virtualenv";
  };
})
