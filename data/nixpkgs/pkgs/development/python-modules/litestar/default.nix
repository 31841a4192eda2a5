{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  anyio,
  click,
  httpx,
  litestar-htmx,
  msgspec,
  multidict,
  multipart,
  polyfactory,
  pyyaml,
  rich,
  rich-click,
  sniffio,
  typing-extensions,

  # optional-dependencies
  annotated-types,
  attrs,
  brotli,
  cryptography,
  email-validator,
  hiredis,
  jinja2,
  mako,
  prometheus-client,
  pydantic,
  pydantic-extra-types,
  pyjwt,
  redis,
  structlog,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "litestar";
  version = "2.21.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "litestar-org";
    repo = "litestar";
    tag = "v${finalAttrs.version}";
    hash = "sha256-dH51GecYwVTnOO+F1FJnFR2VO3IvLbpKWbxK7jssak8=";
  };

  build-system = [ hatchling ];

  dependencies = [
    anyio
    click
    httpx
    litestar-htmx
    msgspec
    multidict
    multipart
    polyfactory
    pyyaml
    rich
    rich-click
    sniffio
    typing-extensions
  ];

  optional-dependencies = {
    annotated-types = [ annotated-types ];
    attrs = [ attrs ];
    brotli = [ brotli ];
    cryptography = [ cryptography ];
    jinja = [ jinja2 ];
    jwt = [
      cryptography
      pyjwt
    ];
    mako = [ mako ];
    picologging = [ ];
    prometheus = [ prometheus-client ];
    pydantic = [
      pydantic
      email-validator
      pydantic-extra-types
    ];
    redis = [
      redis
      hiredis
    ];
    structlog = [ structlog ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Web interfaces for programs";
    homepage = "https://litestar.dev/";
    changelog = "https://github.com/litestar-org/litestar/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
    mainProgram = "litestar";
    platforms = lib.platforms.unix;
  };
})
