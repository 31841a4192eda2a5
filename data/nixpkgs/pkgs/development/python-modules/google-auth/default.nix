{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  cryptography,
  pyasn1-modules,

  # optional-dependencies
  aiohttp,
  packaging,
  pyjwt,
  pyopenssl,
  pyu2f,
  requests,
  rsa,
  urllib3,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "google-auth";
  version = "2.50.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "googleapis";
    repo = "google-cloud-python";
    tag = "google-auth-v${finalAttrs.version}";
    hash = "sha256-Z3TsDEtDDfXO23gOlmEM5O4a9qS2+fTB7g0vJ4dOFH4=";
  };

  sourceRoot = "${finalAttrs.src.name}/packages/google-auth";

  build-system = [ setuptools ];

  pythonRelaxDeps = [ "cachetools" ];

  dependencies = [
    cryptography
    pyasn1-modules
  ];

  optional-dependencies = {
    aiohttp = [
      aiohttp
      requests
    ];
    cryptography = [ cryptography ];
    enterprise_cert = [ pyopenssl ];
    pyjwt = [ pyjwt ];
    pyopenssl = [ pyopenssl ];
    reauth = [ pyu2f ];
    requests = [ requests ];
    rsa = [ rsa ];
    urllib3 = [
      packaging
      urllib3
    ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [
    "google.auth"
    "google.oauth2"
  ];

  meta = {
    description = "Authentication for Google's services";
    homepage = "https://github.com/googleapis/google-cloud-python/tree/main/packages/google-auth";
    changelog = "https://github.com/googleapis/google-cloud-python/blob/${finalAttrs.src.tag}/packages/google-auth/CHANGELOG.md";
    license = lib.licenses.asl20;
  };
})
