{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  pdm-backend,

  # dependencies
  httptools,
  python-dotenv,
  pyyaml,
  rich-toolkit,
  typer,
  uvicorn,
  uvloop,
  watchfiles,
  websockets,
}:

buildPythonPackage (finalAttrs: {
  pname = "fastapi-cli";
  version = "0.0.20";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "fastapi";
    repo = "fastapi-cli";
    tag = finalAttrs.version;
    hash = "sha256-RTxu6WmKmGMVsQ2izd8j8P+gGbXV91gVjb95JC52e8Q=";
  };

  build-system = [ pdm-backend ];

  dependencies = [
    rich-toolkit
    typer
    uvicorn
    httptools
    python-dotenv
    pyyaml
    uvloop
    watchfiles
    websockets
  ];

  optional-dependencies = {
    standard = [
      uvicorn
      httptools
      python-dotenv
      pyyaml
      uvloop
      watchfiles
      websockets
    ];
  };

  pythonImportsCheck = [ "fastapi_cli" ];

  meta = {
    description = "Command line of FastAPI";
    homepage = "https://github.com/fastapi/fastapi-cli";
    changelog = "https://github.com/fastapi/fastapi-cli/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
    mainProgram = "fastapi";
  };
})
