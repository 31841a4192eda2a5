{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  pdm-backend,

  # dependencies
  annotated-doc,
  pydantic,
  starlette,
  typing-extensions,

  # optional-dependencies
  email-validator,
  fastapi-cli,
  httpx,
  itsdangerous,
  jinja2,
  orjson,
  pydantic-extra-types,
  pydantic-settings,
  python-multipart,
  pyyaml,
  ujson,
  uvicorn,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "fastapi";
  version = "0.136.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "tiangolo";
    repo = "fastapi";
    tag = finalAttrs.version;
    hash = "sha256-lfmk8ZveKPukEEfwWq2mKtWmOHAtVzGuE5BsOskDzh0=";
  };

  build-system = [ pdm-backend ];

  pythonRelaxDeps = [
    "anyio"
    "starlette"
  ];

  dependencies = [
    annotated-doc
    starlette
    pydantic
    typing-extensions
  ];

  optional-dependencies = {
    all = [
      fastapi-cli
      httpx
      jinja2
      python-multipart
      itsdangerous
      pyyaml
      ujson
      orjson
      email-validator
      uvicorn
      pydantic-settings
      pydantic-extra-types
    ]
    ++ fastapi-cli.optional-dependencies.standard
    ++ uvicorn.optional-dependencies.standard;
    standard = [
      fastapi-cli
      httpx
      jinja2
      python-multipart
      email-validator
      uvicorn
    ]
    ++ fastapi-cli.optional-dependencies.standard
    ++ uvicorn.optional-dependencies.standard;
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "fastapi" ];

  meta = {
    description = "Web interfaces for programs from type annotations";
    homepage = "https://github.com/fastapi/fastapi";
    changelog = "https://github.com/fastapi/fastapi/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
