{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  pythonOlder,

  # build-system
  setuptools-scm,

  # dependencies
  idna,
  typing-extensions,

  # optional-dependencies
  trio,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "anyio";
  version = "4.13.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "agronholm";
    repo = "anyio";
    tag = finalAttrs.version;
    hash = "sha256-W2uR1VwI9u4QIPmbcYp8jDatEdya97NaJwAABlaRHzM=";
  };

  build-system = [ setuptools-scm ];

  dependencies = [ idna ] ++ lib.optionals (pythonOlder "3.13") [ typing-extensions ];

  optional-dependencies = {
    trio = [ trio ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "anyio" ];

  meta = {
    description = "One interface to asyncio and Trio";
    homepage = "https://github.com/agronholm/anyio";
    changelog = "https://github.com/agronholm/anyio/blob/${finalAttrs.src.tag}/docs/versionhistory.rst";
    license = lib.licenses.mit;
  };
})
