{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  certifi,
  urllib3,

  # optional-dependencies
  aiohttp,
  anthropic,
  anyio,
  apache-beam,
  asttokens,
  asyncpg,
  blinker,
  bottle,
  celery,
  celery-redbeat,
  chalice,
  clickhouse-driver,
  django,
  executing,
  falcon,
  fastapi,
  flask,
  grpcio,
  h2,
  httpcore,
  httpx,
  huey,
  huggingface-hub,
  langchain,
  litestar,
  loguru,
  markupsafe,
  openai,
  protobuf,
  pure-eval,
  pymongo,
  pyspark,
  quart,
  rq,
  sanic,
  sqlalchemy,
  starlette,
  tiktoken,
  tornado,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "sentry-sdk";
  version = "2.63.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "getsentry";
    repo = "sentry-python";
    tag = finalAttrs.version;
    hash = "sha256-Gvvgv6NQtzlwzXSspiu1nApHfu/o+l8SsavcTiZRiVo=";
  };

  build-system = [ setuptools ];

  dependencies = [
    certifi
    urllib3
  ];

  optional-dependencies = {
    aiohttp = [ aiohttp ];
    anthropic = [ anthropic ];
    asyncio = [
      httpcore
      anyio
    ];
    asyncpg = [ asyncpg ];
    beam = [ apache-beam ];
    bottle = [ bottle ];
    celery = [ celery ];
    celery-redbeat = [ celery-redbeat ];
    chalice = [ chalice ];
    clickhouse-driver = [ clickhouse-driver ];
    django = [ django ];
    falcon = [ falcon ];
    fastapi = [ fastapi ];
    flask = [
      blinker
      flask
      markupsafe
    ];
    grpcio = [
      grpcio
      protobuf
    ];
    http2 = [
      httpcore
      h2
    ];
    httpx = [ httpx ];
    huey = [ huey ];
    huggingface-hub = [ huggingface-hub ];
    langchain = [ langchain ];
    litestar = [ litestar ];
    loguru = [ loguru ];
    openai = [
      openai
      tiktoken
    ];
    pure_eval = [
      asttokens
      executing
      pure-eval
    ];
    pymongo = [ pymongo ];
    pyspark = [ pyspark ];
    quart = [
      blinker
      quart
    ];
    rq = [ rq ];
    sanic = [ sanic ];
    sqlalchemy = [ sqlalchemy ];
    starlette = [ starlette ];
    tornado = [ tornado ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "sentry_sdk" ];

  meta = {
    description = "Reports errors to Sentry";
    homepage = "https://github.com/getsentry/sentry-python";
    changelog = "https://github.com/getsentry/sentry-python/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.mit;
  };
})
