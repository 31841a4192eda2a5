{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  poetry-core,

  # dependencies
  jsonschema,
  jsonschema-path,
  lazy-object-proxy,
  openapi-schema-validator,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "openapi-spec-validator";
  version = "0.8.4";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "python-openapi";
    repo = "openapi-spec-validator";
    tag = finalAttrs.version;
    hash = "sha256-KY9mDnF/R2UO8WZ0WyBzpZQsVBxzxnTK6zyqvUb+hVw=";
  };

  build-system = [ poetry-core ];

  pythonRelaxDeps = [ "jsonschema" ];

  dependencies = [
    jsonschema
    jsonschema-path
    lazy-object-proxy
    openapi-schema-validator
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [
    "openapi_spec_validator"
    "openapi_spec_validator.readers"
  ];

  meta = {
    description = "Validates OpenAPI documents";
    homepage = "https://github.com/p1c2u/openapi-spec-validator";
    changelog = "https://github.com/p1c2u/openapi-spec-validator/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
    mainProgram = "openapi-spec-validator";
  };
})
