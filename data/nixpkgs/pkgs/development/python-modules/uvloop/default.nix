{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "uvloop";
  version = "0.22.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "MagicStack";
    repo = "uvloop";
    tag = "v${finalAttrs.version}";
    hash = "sha256-9NJugzxFycr1LLZXiDKbpeVcIvlCPHHIcYMp8jmffuE=";
  };

  build-system = [
    cython
    setuptools
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [
    "uvloop"
    "uvloop.loop"
  ];

  meta = {
    description = "Fast event loop for asyncio";
    homepage = "https://github.com/MagicStack/uvloop";
    changelog = "https://github.com/MagicStack/uvloop/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
