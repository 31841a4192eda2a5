{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  pythonAtLeast,

  # build-system
  hatch-fancy-pypi-readme,
  hatch-requirements-txt,
  hatchling,

  # dependencies
  aiofiles,
  anyio,
  audioop-lts,
  brotli,
  fastapi,
  ffmpy,
  gradio-client,
  groovy,
  httpx,
  huggingface-hub,
  jinja2,
  markupsafe,
  matplotlib,
  numpy,
  orjson,
  packaging,
  pandas,
  pillow,
  pydantic,
  pydub,
  python-multipart,
  pyyaml,
  safehttpx,
  semantic-version,
  starlette,
  tomlkit,
  typer,
  typing-extensions,
  uvicorn,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "gradio";
  version = "6.9.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "gradio-app";
    repo = "gradio";
    tag = "gradio@${finalAttrs.version}";
    hash = "sha256-iGaUiJto/tquCSa6D/wbkNyVtK/2kZB/hz62STfwLOY=";
  };

  build-system = [
    hatchling
    hatch-requirements-txt
    hatch-fancy-pypi-readme
  ];

  pythonRelaxDeps = [
    "aiofiles"
    "tomlkit"
  ];

  dependencies = [
    aiofiles
    anyio
    brotli
    fastapi
    ffmpy
    gradio-client
    groovy
    httpx
    huggingface-hub
    jinja2
    markupsafe
    matplotlib
    numpy
    orjson
    packaging
    pandas
    pillow
    pydantic
    python-multipart
    pydub
    pyyaml
    safehttpx
    semantic-version
    starlette
    tomlkit
    typer
    typing-extensions
    uvicorn
  ]
  ++ lib.optionals (pythonAtLeast "3.13") [ audioop-lts ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "gradio" ];

  meta = {
    description = "Web interfaces for machine learning models";
    homepage = "https://www.gradio.app/";
    changelog = "https://github.com/gradio-app/gradio/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
