{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  google-api-core,
  google-cloud-core,
  grpcio,
  grpcio-status,
  proto-plus,
  protobuf,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "google-cloud-firestore";
  version = "2.27.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "googleapis";
    repo = "google-cloud-python";
    tag = "google-cloud-firestore-v${finalAttrs.version}";
    hash = "sha256-hdUT4SRPOL+ArpU4RcsNCUCV3UCW3vQgwtHuxJiyZeU=";
  };

  sourceRoot = "${finalAttrs.src.name}/packages/google-cloud-firestore";

  build-system = [ setuptools ];

  pythonRelaxDeps = [ "protobuf" ];

  dependencies = [
    google-api-core
    google-cloud-core
    proto-plus
    protobuf
    grpcio
    grpcio-status
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [
    "google.cloud.firestore_v1"
    "google.cloud.firestore_admin_v1"
  ];

  meta = {
    description = "Client for Firestore";
    homepage = "https://github.com/googleapis/google-cloud-python/tree/main/packages/google-cloud-firestore";
    changelog = "https://github.com/googleapis/google-cloud-python/tree/${finalAttrs.src.tag}/packages/google-cloud-firestore/CHANGELOG.md";
    license = lib.licenses.asl20;
  };
})
