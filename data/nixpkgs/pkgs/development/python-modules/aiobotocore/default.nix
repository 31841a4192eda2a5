{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  aiohttp,
  aioitertools,
  botocore,
  jmespath,
  multidict,
  python-dateutil,
  urllib3,
  wrapt,

  # optional-dependencies
  boto3,
  httpx,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "aiobotocore";
  version = "3.1.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "aio-libs";
    repo = "aiobotocore";
    tag = finalAttrs.version;
    hash = "sha256-/Yf2rt/5FH1WiD2VV2hEksM1XleEl4YRBqGQI4GVa8Q=";
  };

  build-system = [ setuptools ];

  pythonRelaxDeps = [ "botocore" ];

  dependencies = [
    aiohttp
    aioitertools
    botocore
    python-dateutil
    jmespath
    multidict
    urllib3
    wrapt
  ];

  optional-dependencies = {
    awscli = [ ];
    boto3 = [ boto3 ];
    httpx = [ httpx ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "aiobotocore" ];

  meta = {
    description = "Asynchronous client for Amazon Web Services";
    homepage = "https://github.com/aio-libs/aiobotocore";
    changelog = "https://github.com/aio-libs/aiobotocore/blob/${finalAttrs.src.tag}/CHANGES.rst";
    license = lib.licenses.asl20;
  };
})
