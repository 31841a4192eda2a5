{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # native dependencies
  openssl,
  zlib,
}:

buildPythonPackage (finalAttrs: {
  pname = "mysql-connector-python";
  version = "9.7.0";
  format = "setuptools";

  src = fetchFromGitHub {
    owner = "mysql";
    repo = "mysql-connector-python";
    tag = finalAttrs.version;
    hash = "sha256-D4aAkdIfAcsQumjROA6/+KB6CcjVYcq7yo4FeVUZtX0=";
  };

  sourceRoot = "${finalAttrs.src.name}/mysql-connector-python";

  buildInputs = [
    openssl
    zlib
  ];

  pythonImportsCheck = [ "mysql" ];

  meta = {
    description = "Oracle's client for MySQL";
    homepage = "https://github.com/mysql/mysql-connector-python";
    changelog = "https://raw.githubusercontent.com/mysql/mysql-connector-python/${finalAttrs.src.tag}/CHANGES.txt";
    license = lib.licenses.gpl2Only;
  };
})
