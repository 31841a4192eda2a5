{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  cryptography,

  # optional-dependencies
  gssapi,
  krb5,
  ruamel-yaml,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pyspnego";
  version = "0.12.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "jborean93";
    repo = "pyspnego";
    tag = "v${finalAttrs.version}";
    hash = "sha256-nO+WNpgPAunBSFbrCRb/W511z0nXUIK7XT/SisTk2+0=";
  };

  build-system = [ setuptools ];

  dependencies = [ cryptography ];

  optional-dependencies = {
    kerberos = [
      gssapi
      krb5
    ];
    yaml = [ ruamel-yaml ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "spnego" ];

  meta = {
    description = "Authentication by SPNEGO";
    homepage = "https://github.com/jborean93/pyspnego";
    changelog = "https://github.com/jborean93/pyspnego/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.mit;
    mainProgram = "pyspnego-parse";
  };
})
