{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  cloudpathlib,
  confection,
  httpx,
  pydantic,
  smart-open,
  srsly,
  typer,
  wasabi,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "weasel";
  version = "1.0.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "explosion";
    repo = "weasel";
    tag = "release-v${finalAttrs.version}";
    hash = "sha256-yiLoLdnDfKby1Ez1hKGL9DxazQto57Zn0DlRmGLurOs=";
  };

  build-system = [ setuptools ];

  dependencies = [
    cloudpathlib
    confection
    httpx
    pydantic
    smart-open
    srsly
    typer
    wasabi
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "weasel" ];

  meta = {
    description = "Runs projects made of steps";
    homepage = "https://github.com/explosion/weasel/";
    changelog = "https://github.com/explosion/weasel/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
    mainProgram = "weasel";
  };
})
