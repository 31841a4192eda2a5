{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  mypy-extensions,
  pathspec,
  setuptools,
  types-psutil,
  types-setuptools,
  typing-extensions,

  # dependencies
  librt,

  # optional-dependencies
  lxml,
  psutil,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "mypy";
  version = "1.20.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "python";
    repo = "mypy";
    tag = "v${finalAttrs.version}";
    hash = "sha256-MQZZyGu6xFh3wO+0lWED+mingjK92v/onljtp9gylmM=";
  };

  build-system = [
    mypy-extensions
    pathspec
    setuptools
    types-psutil
    types-setuptools
    typing-extensions
  ];

  dependencies = [
    librt
    mypy-extensions
    pathspec
    typing-extensions
  ];

  optional-dependencies = {
    dmypy = [ psutil ];
    reports = [ lxml ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [
    "mypy"
    "mypy.api"
    "mypy.fastparse"
    "mypy.types"
    "mypyc"
    "mypyc.analysis"
    "mypy.report"
  ];

  meta = {
    description = "Checks the types of Python code";
    homepage = "https://www.mypy-lang.org";
    changelog = "https://github.com/python/mypy/blob/refs/tags/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.mit;
    mainProgram = "mypy";
  };
})
