{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  botocore,
  jmespath,
  s3transfer,

  # optional-dependencies
  awscrt,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "boto3";
  version = "1.42.31";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "boto";
    repo = "boto3";
    tag = finalAttrs.version;
    hash = "sha256-fzwVxbn4+5zkcAKQ9+bEbNSdwcPKZqsNIJZPqhV+n8w=";
  };

  build-system = [ setuptools ];

  dependencies = [
    botocore
    jmespath
    s3transfer
  ];

  optional-dependencies = {
    crt = [ awscrt ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "boto3" ];

  meta = {
    description = "Client for Amazon Web Services";
    homepage = "https://github.com/boto/boto3";
    changelog = "https://github.com/boto/boto3/blob/${finalAttrs.src.tag}/CHANGELOG.rst";
    license = lib.licenses.asl20;
  };
})
