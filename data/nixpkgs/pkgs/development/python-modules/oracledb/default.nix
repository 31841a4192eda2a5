{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  setuptools,

  # dependencies
  cryptography,
  typing-extensions,
}:

buildPythonPackage (finalAttrs: {
  pname = "oracledb";
  version = "3.4.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "oracle";
    repo = "python-oracledb";
    tag = "v${finalAttrs.version}";
    fetchSubmodules = true;
    hash = "sha256-Pwbb+/vzNnliBpcDmOpkkNMVI/cPbJY+yMIKKR6m01w=";
  };

  build-system = [
    cython
    setuptools
  ];

  dependencies = [
    cryptography
    typing-extensions
  ];

  pythonImportsCheck = [ "oracledb" ];

  meta = {
    description = "Client for Oracle's database";
    homepage = "https://oracle.github.io/python-oracledb";
    changelog = "https://github.com/oracle/python-oracledb/blob/${finalAttrs.src.tag}/doc/src/release_notes.rst";
    license = with lib.licenses; [
      asl20
      upl
    ];
  };
})
