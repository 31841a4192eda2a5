{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  pythonOlder,

  # build-system
  setuptools,
  setuptools-scm,

  # dependencies
  wrapt,

  # optional-dependencies
  azure-common,
  azure-core,
  azure-storage-blob,
  backports-zstd,
  boto3,
  google-cloud-storage,
  paramiko,
  requests,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "smart-open";
  version = "7.5.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "RaRe-Technologies";
    repo = "smart_open";
    tag = "v${finalAttrs.version}";
    hash = "sha256-MKQvvz75PBUZwQ9e/vR+XGdaT+pD2agZtdHOV0Gw9Kk=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  dependencies = [ wrapt ];

  optional-dependencies = {
    azure = [
      azure-storage-blob
      azure-common
      azure-core
    ];
    gcs = [ google-cloud-storage ];
    http = [ requests ];
    s3 = [ boto3 ];
    ssh = [ paramiko ];
    webhdfs = [ requests ];
    zst = lib.optionals (pythonOlder "3.14") [ backports-zstd ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "smart_open" ];

  meta = {
    description = "Opens files wherever they are, compressed or not";
    homepage = "https://github.com/piskvorky/smart_open";
    changelog = "https://github.com/piskvorky/smart_open/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
