{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  poetry-core,

  # dependencies
  jsonschema,
  jsonschema-specifications,
  pydantic,
  pydantic-settings,
  referencing,
  rfc3339-validator,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "openapi-schema-validator";
  version = "0.8.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "p1c2u";
    repo = "openapi-schema-validator";
    tag = finalAttrs.version;
    hash = "sha256-XOtSnlJJGEa6pOQDHTFRF0zqNxJIB2VlZvFv5kxwUIM=";
  };

  build-system = [ poetry-core ];

  dependencies = [
    jsonschema
    jsonschema-specifications
    pydantic
    pydantic-settings
    referencing
    rfc3339-validator
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "openapi_schema_validator" ];

  meta = {
    description = "Validates by OpenAPI's schemas";
    homepage = "https://github.com/python-openapi/openapi-schema-validator";
    changelog = "https://github.com/python-openapi/openapi-schema-validator/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd3;
  };
})
