{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  anyio,

  # optional-dependencies
  httpx,
  itsdangerous,
  jinja2,
  python-multipart,
  pyyaml,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "starlette";
  version = "1.1.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "encode";
    repo = "starlette";
    tag = finalAttrs.version;
    hash = "sha256-9iQXlpA1VDGw1c7X1zJPmJ3Dub46PwqrVIX1+fWOZ7M=";
  };

  build-system = [ hatchling ];

  dependencies = [ anyio ];

  optional-dependencies = {
    full = [
      itsdangerous
      jinja2
      python-multipart
      pyyaml
      httpx
    ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "starlette" ];

  meta = {
    description = "Toolkit for asynchronous web services";
    homepage = "https://www.starlette.io/";
    changelog = "https://www.starlette.io/release-notes/#110";
    license = lib.licenses.bsd3;
  };
})
