{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  click,
  h11,

  # optional-dependencies
  httptools,
  python-dotenv,
  pyyaml,
  uvloop,
  watchfiles,
  websockets,
}:

buildPythonPackage (finalAttrs: {
  pname = "uvicorn";
  version = "0.40.0";
  pyproject = true;

  outputs = [
    "out"
    "testsout"
  ];

  src = fetchFromGitHub {
    owner = "encode";
    repo = "uvicorn";
    tag = finalAttrs.version;
    hash = "sha256-YpmvMZJxxpMdwbhFQSu+0fo7kcM6w3zJ7jI5LVamV1E=";
  };

  build-system = [ hatchling ];

  dependencies = [
    click
    h11
  ];

  optional-dependencies = {
    standard = [
      httptools
      python-dotenv
      pyyaml
      uvloop
      watchfiles
      websockets
    ];
  };

  pythonImportsCheck = [ "uvicorn" ];

  meta = {
    description = "Server for ASGI applications";
    homepage = "https://www.uvicorn.org/";
    changelog = "https://github.com/encode/uvicorn/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.bsd3;
    mainProgram = "uvicorn";
  };
})
