{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cffi,
  setuptools,

  # native dependencies
  libsodium,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pynacl";
  version = "1.6.2";
  pyproject = true;

  outputs = [
    "out"
    "doc"
  ];

  src = fetchFromGitHub {
    owner = "pyca";
    repo = "pynacl";
    tag = finalAttrs.version;
    hash = "sha256-EzzJVRDgYQO6T8YIQjad/Eb9O+BXT4IpOpa48fpBPnc=";
  };

  build-system = [
    cffi
    setuptools
  ];

  buildInputs = [ libsodium ];

  dependencies = [ cffi ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "nacl" ];

  meta = {
    description = "Cryptography by libsodium";
    homepage = "https://github.com/pyca/pynacl/";
    license = lib.licenses.asl20;
  };
})
