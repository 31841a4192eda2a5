{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  pythonOlder,

  # build-system
  setuptools,

  # dependencies
  frozenlist,
  typing-extensions,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "aiosignal";
  version = "1.4.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "aio-libs";
    repo = "aiosignal";
    tag = "v${finalAttrs.version}";
    hash = "sha256-b46/LGoCeL4mhbBPAiPir7otzKKrlKcEFzn8pG/foh0=";
  };

  build-system = [ setuptools ];

  dependencies = [ frozenlist ]
  ++ lib.optionals (pythonOlder "3.13") [ typing-extensions ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "aiosignal" ];

  meta = {
    description = "Callbacks that can be awaited";
    homepage = "https://github.com/aio-libs/aiosignal";
    changelog = "https://github.com/aio-libs/aiosignal/blob/${finalAttrs.src.tag}/CHANGES.rst";
    license = lib.licenses.asl20;
  };
})
