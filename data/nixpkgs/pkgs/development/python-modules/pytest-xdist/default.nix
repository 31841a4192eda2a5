{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
  setuptools-scm,

  # dependencies
  execnet,

  # optional-dependencies
  psutil,
  setproctitle,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pytest-xdist";
  version = "3.8.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pytest-dev";
    repo = "pytest-xdist";
    tag = "v${finalAttrs.version}";
    hash = "sha256-2x3znm92wo8DCshf5sYK0stnESg0oVXbxsWRAaTj6oQ=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  dependencies = [ execnet ];

  optional-dependencies = {
    psutil = [ psutil ];
    setproctitle = [ setproctitle ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Runs tests on several processors";
    homepage = "https://github.com/pytest-dev/pytest-xdist";
    changelog = "https://github.com/pytest-dev/pytest-xdist/blob/${finalAttrs.src.tag}/CHANGELOG.rst";
    license = lib.licenses.mit;
  };
})
