{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  certifi,
  circuitbreaker,
  cryptography,
  pyopenssl,
  python-dateutil,
  pytz,
}:

buildPythonPackage (finalAttrs: {
  pname = "oci";
  version = "2.165.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "oracle";
    repo = "oci-python-sdk";
    tag = "v${finalAttrs.version}";
    hash = "sha256-pF3+0Hogk4FmPOp20ROVb3304+mGs0iUYeiNkszCGPY=";
  };

  build-system = [ setuptools ];

  pythonRelaxDeps = [
    "cryptography"
    "pyOpenSSL"
  ];

  dependencies = [
    certifi
    circuitbreaker
    cryptography
    pyopenssl
    python-dateutil
    pytz
  ];

  pythonImportsCheck = [ "oci" ];

  meta = {
    description = "Client for Oracle's cloud";
    homepage = "https://github.com/oracle/oci-python-sdk";
    changelog = "https://github.com/oracle/oci-python-sdk/blob/${finalAttrs.src.tag}/CHANGELOG.rst";
    license = with lib.licenses; [
      asl20
      upl
    ];
  };
})
