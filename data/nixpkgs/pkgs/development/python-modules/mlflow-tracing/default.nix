{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  cachetools,
  databricks-sdk,
  opentelemetry-api,
  opentelemetry-proto,
  opentelemetry-sdk,
  packaging,
  protobuf,
  pydantic,
}:

buildPythonPackage (finalAttrs: {
  pname = "mlflow-tracing";
  version = "3.14.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "mlflow";
    repo = "mlflow";
    rev = "v${finalAttrs.version}";
    hash = "sha256-e11ZncpvThb1Nt6OH+O6Do74N3dphxBiK/HIeLQMxAw=";
  };

  sourceRoot = "${finalAttrs.src.name}/libs/tracing";

  build-system = [ setuptools ];

  dependencies = [
    cachetools
    databricks-sdk
    opentelemetry-api
    opentelemetry-proto
    opentelemetry-sdk
    packaging
    protobuf
    pydantic
  ];

  pythonImportsCheck = [ "mlflow.tracing" ];

  meta = {
    description = "Traces of what a model does, for MLflow";
    homepage = "https://github.com/mlflow/mlflow/tree/master/libs/tracing";
    license = lib.licenses.asl20;
  };
})
