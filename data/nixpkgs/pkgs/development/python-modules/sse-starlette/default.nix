{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  anyio,

  # optional-dependencies
  aiosqlite,
  fastapi,
  greenlet,
  sqlalchemy,
  starlette,
  uvicorn,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "sse-starlette";
  version = "3.2.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "sysid";
    repo = "sse-starlette";
    tag = "v${finalAttrs.version}";
    hash = "sha256-SqYLwbl+AyeqgYIwAd/Z39BSPXaYSXMnM6DAGUv3vQ8=";
  };

  build-system = [ setuptools ];

  dependencies = [ anyio ];

  optional-dependencies = {
    examples = [
      aiosqlite
      fastapi
      sqlalchemy
      starlette
      uvicorn
      greenlet
    ];
    uvicorn = [ uvicorn ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "sse_starlette" ];

  meta = {
    description = "Server-sent events for Starlette";
    homepage = "https://github.com/sysid/sse-starlette";
    changelog = "https://github.com/sysid/sse-starlette/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.bsd3;
  };
})
