{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  google-api-core,
  google-auth,
  google-cloud-core,
  google-crc32c,
  google-resumable-media,
  requests,

  # optional-dependencies
  grpc-google-iam-v1,
  grpcio,
  grpcio-status,
  opentelemetry-api,
  proto-plus,
  protobuf,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "google-cloud-storage";
  version = "3.10.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "googleapis";
    repo = "python-storage";
    tag = "v${finalAttrs.version}";
    hash = "sha256-pKy1A9RNyRlAn4bXclcdvbfW4kZOP9Z4HqKWwcrDePo=";
  };

  build-system = [ setuptools ];

  dependencies = [
    google-api-core
    google-auth
    google-cloud-core
    google-crc32c
    google-resumable-media
    requests
  ];

  optional-dependencies = {
    grpc = [
      google-api-core
      grpc-google-iam-v1
      grpcio
      grpcio-status
      proto-plus
    ]
    ++ finalAttrs.passthru.optional-dependencies.protobuf
    ++ google-api-core.optional-dependencies.grpc;
    protobuf = [ protobuf ];
    tracing = [ opentelemetry-api ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "google.cloud.storage" ];

  meta = {
    description = "Client for Google Cloud Storage";
    homepage = "https://github.com/googleapis/python-storage";
    changelog = "https://github.com/googleapis/python-storage/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.asl20;
  };
})
