{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  poetry-core,

  # dependencies
  isodate,
  jsonschema,
  jsonschema-path,
  more-itertools,
  openapi-schema-validator,
  openapi-spec-validator,
  parse,
  werkzeug,

  # optional-dependencies
  aiohttp,
  aioitertools,
  django,
  falcon,
  fastapi,
  flask,
  multidict,
  requests,
  starlette,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "openapi-core";
  version = "0.23.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "p1c2u";
    repo = "openapi-core";
    tag = finalAttrs.version;
    hash = "sha256-wGaRx+IEqsvs7ygCDgh1H4di662SQhjmpB9LMP/YGKM=";
  };

  build-system = [ poetry-core ];

  dependencies = [
    isodate
    more-itertools
    parse
    openapi-schema-validator
    openapi-spec-validator
    werkzeug
    jsonschema-path
    jsonschema
  ];

  optional-dependencies = {
    aiohttp = [
      aiohttp
      multidict
    ];
    django = [ django ];
    falcon = [ falcon ];
    fastapi = [ fastapi ];
    flask = [ flask ];
    requests = [ requests ];
    starlette = [
      aioitertools
      starlette
    ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [
    "openapi_core"
    "openapi_core.validation.request.validators"
    "openapi_core.validation.response.validators"
  ];

  meta = {
    description = "Validates requests by OpenAPI";
    homepage = "https://github.com/python-openapi/openapi-core";
    changelog = "https://github.com/python-openapi/openapi-core/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd3;
  };
})
