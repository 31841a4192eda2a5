{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # dependencies
  bcrypt,
  cryptography,
  invoke,
  pynacl,

  # optional-dependencies
  gssapi,
  pyasn1,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "paramiko";
  version = "4.0.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-aiXwezgMycmojSuSCtNxZ6xGZ/jZiGzOvY+Q9lS11p8=";
  };

  build-system = [ setuptools ];

  dependencies = [
    bcrypt
    cryptography
    invoke
    pynacl
  ];

  optional-dependencies = {
    ed25519 = [ ];
    gssapi = [
      pyasn1
      gssapi
    ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "paramiko" ];

  meta = {
    description = "SSH in Python, for clients and servers";
    homepage = "https://github.com/paramiko/paramiko/";
    changelog = "https://github.com/paramiko/paramiko/blob/${finalAttrs.version}/sites/www/changelog.rst";
    license = lib.licenses.lgpl21Plus;
  };
})
