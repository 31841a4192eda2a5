{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  flit-core,

  # optional-dependencies
  azure-storage-blob,
  azure-storage-file-datalake,
  boto3,
  google-cloud-storage,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "cloudpathlib";
  version = "0.24.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "drivendataorg";
    repo = "cloudpathlib";
    tag = "v${finalAttrs.version}";
    hash = "sha256-MpCgK1JnQ/Etp0EyH5z6iknrQeJ4Wn6rwBw2EjgVAic=";
  };

  build-system = [ flit-core ];

  optional-dependencies = {
    all = [
      azure-storage-blob
      azure-storage-file-datalake
      google-cloud-storage
      boto3
    ];
    azure = [
      azure-storage-blob
      azure-storage-file-datalake
    ];
    gs = [ google-cloud-storage ];
    s3 = [ boto3 ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "cloudpathlib" ];

  meta = {
    description = "Paths to files in cloud storage";
    homepage = "https://github.com/drivendataorg/cloudpathlib";
    changelog = "https://github.com/drivendataorg/cloudpathlib/blob/${finalAttrs.src.tag}/HISTORY.md";
    license = lib.licenses.mit;
  };
})
