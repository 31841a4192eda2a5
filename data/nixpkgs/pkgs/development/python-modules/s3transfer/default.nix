{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  botocore,

  # optional-dependencies
  awscrt,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "s3transfer";
  version = "0.16.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "boto";
    repo = "s3transfer";
    tag = finalAttrs.version;
    hash = "sha256-dpDlsZtLjd6r4kLkIDPG6ZPFFs6/4elYiHk2HDpa9+4=";
  };

  build-system = [ setuptools ];

  dependencies = [ botocore ];

  optional-dependencies = {
    crt = [ awscrt ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "s3transfer" ];

  meta = {
    description = "Transfers of files from and to Amazon S3";
    homepage = "https://github.com/boto/s3transfer";
    changelog = "https://github.com/boto/s3transfer/blob/${finalAttrs.src.tag}/CHANGELOG.rst";
    license = lib.licenses.asl20;
  };
})
