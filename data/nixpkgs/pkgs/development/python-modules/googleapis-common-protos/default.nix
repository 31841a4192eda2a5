{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  protobuf,
}:

buildPythonPackage (finalAttrs: {
  pname = "googleapis-common-protos";
  version = "1.73.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "googleapis";
    repo = "google-cloud-python";
    tag = "googleapis-common-protos-v${finalAttrs.version}";
    hash = "sha256-LrsmLySAOTsECwxa1NaFuyZAjar0Jbg9DHNi6uqYaxk=";
  };

  sourceRoot = "${finalAttrs.src.name}/packages/googleapis-common-protos";

  build-system = [ setuptools ];

  pythonRelaxDeps = [ "protobuf" ];

  dependencies = [ protobuf ];

  pythonImportsCheck = [
    "google.api"
    "google.logging"
    "google.longrunning"
    "google.rpc"
    "google.type"
  ];

  meta = {
    description = "Messages that Google's interfaces share";
    homepage = "https://github.com/googleapis/google-cloud-python/tree/main/packages/googleapis-common-protos";
    changelog = "https://github.com/googleapis/google-cloud-python/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
