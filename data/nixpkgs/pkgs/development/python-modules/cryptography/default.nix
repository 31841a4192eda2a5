{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cffi,
  setuptools,

  # native dependencies
  openssl,

  # optional-dependencies
  bcrypt,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "cryptography";
  version = "48.0.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pyca";
    repo = "cryptography";
    tag = finalAttrs.version;
    hash = "sha256-S1oOLou6tE1atqZ6HXwVQDps9BnjiEpRdoZY5VQm+Kg=";
  };

  build-system = [
    setuptools
    cffi
  ];

  buildInputs = [ openssl ];

  dependencies = [ cffi ];

  optional-dependencies = {
    ssh = [ bcrypt ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Cryptographic recipes and their ingredients";
    homepage = "https://github.com/pyca/cryptography";
    changelog = "https://cryptography.io/en/latest/changelog/#v48-0-0";
    license = with lib.licenses; [
      asl20
      bsd3
      psfl
    ];
  };
})
