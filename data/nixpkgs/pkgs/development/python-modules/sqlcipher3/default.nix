{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # native dependencies
  openssl,
}:

buildPythonPackage (finalAttrs: {
  pname = "sqlcipher3";
  version = "0.6.2";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-orZ1KJuoiJ84liWiHzoB8f8VmlUbW4j7qP2S2g4COAo=";
  };

  build-system = [ setuptools ];

  buildInputs = [ openssl ];

  pythonImportsCheck = [ "sqlcipher3" ];

  meta = {
    description = "Encrypted SQLite databases";
    homepage = "https://github.com/coleifer/sqlcipher3";
    license = lib.licenses.zlib;
    mainProgram = "sqlcipher3";
  };
})
