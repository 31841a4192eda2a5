{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  pythonOlder,

  # build-system
  setuptools-scm,

  # dependencies
  typing-extensions,
}:

buildPythonPackage (finalAttrs: {
  pname = "pytest-asyncio";
  version = "1.3.0";
  pyproject = true;

  outputs = [
    "out"
    "testout"
  ];

  src = fetchFromGitHub {
    owner = "pytest-dev";
    repo = "pytest-asyncio";
    tag = "v${finalAttrs.version}";
    hash = "sha256-MWKMJkvxdvuOyxE8rNlf15j7C+MwJibnNsbfS0biKwo=";
  };

  build-system = [ setuptools-scm ];

  pythonRelaxDeps = [ "pytest" ];

  dependencies = lib.optionals (pythonOlder "3.13") [ typing-extensions ];

  pythonImportsCheck = [ "pytest_asyncio" ];

  meta = {
    description = "Tests of asyncio by pytest";
    homepage = "https://github.com/pytest-dev/pytest-asyncio";
    changelog = "https://github.com/pytest-dev/pytest-asyncio/blob/${finalAttrs.src.tag}/docs/reference/changelog.rst";
    license = lib.licenses.asl20;
  };
})
