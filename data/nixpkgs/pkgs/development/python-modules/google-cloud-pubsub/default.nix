{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # dependencies
  google-api-core,
  grpc-google-iam-v1,
  grpcio,
  grpcio-status,
  libcst,
  opentelemetry-api,
  opentelemetry-sdk,
  proto-plus,
  protobuf,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "google-cloud-pubsub";
  version = "2.34.0";
  pyproject = true;

  src = fetchPypi {
    pname = "google_cloud_pubsub";
    inherit (finalAttrs) version;
    hash = "sha256-JfmMO6FqaYcfnruteuzj/mPIr+e6OSqtIJS+cw1UWXY=";
  };

  build-system = [ setuptools ];

  pythonRelaxDeps = [ "protobuf" ];

  dependencies = [
    google-api-core
    grpc-google-iam-v1
    grpcio
    grpcio-status
    libcst
    opentelemetry-api
    opentelemetry-sdk
    proto-plus
    protobuf
  ]
  ++ google-api-core.optional-dependencies.grpc;

  optional-dependencies = {
    libcst = [ libcst ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "google.cloud.pubsub" ];

  meta = {
    description = "Client for Google Cloud's messages";
    homepage = "https://github.com/googleapis/python-pubsub";
    changelog = "https://github.com/googleapis/python-pubsub/blob/v${finalAttrs.version}/CHANGELOG.md";
    license = lib.licenses.asl20;
    mainProgram = "fixup_pubsub_v1_keywords.py";
  };
})
