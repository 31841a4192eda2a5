{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatch-fancy-pypi-readme,
  hatch-requirements-txt,
  hatchling,

  # dependencies
  fsspec,
  httpx,
  huggingface-hub,
  packaging,
  typing-extensions,
  websockets,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "gradio-client";
  version = "2.3.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "gradio-app";
    repo = "gradio";
    tag = "gradio@6.9.0";
    hash = "sha256-iGaUiJto/tquCSa6D/wbkNyVtK/2kZB/hz62STfwLOY=";
  };

  sourceRoot = "${finalAttrs.src.name}/client/python";

  build-system = [
    hatchling
    hatch-requirements-txt
    hatch-fancy-pypi-readme
  ];

  dependencies = [
    fsspec
    httpx
    huggingface-hub
    packaging
    typing-extensions
    websockets
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "gradio_client" ];

  meta = {
    description = "Client for Gradio's applications";
    homepage = "https://www.gradio.app/";
    changelog = "https://github.com/gradio-app/gradio/blob/gradio@6.9.0/client/python/gradio_client/CHANGELOG.md";
    license = lib.licenses.asl20;
  };
})
