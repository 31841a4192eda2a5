{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  calver,
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "trove-classifiers";
  version = "2026.4.28.13";
  pyproject = true;

  src = fetchPypi {
    pname = "trove_classifiers";
    inherit (finalAttrs) version;
    hash = "sha256-yFu4pTw95zMNFpm4RO2fuAmmAqCawV3HmtbRpQm+BnY=";
  };

  build-system = [
    calver
    setuptools
  ];

  pythonImportsCheck = [ "trove_classifiers" ];

  meta = {
    description = "The classifiers that PyPI knows";
    homepage = "https://github.com/pypa/trove-classifiers";
    changelog = "https://github.com/pypa/trove-classifiers/releases/tag/${finalAttrs.version}";
    license = lib.licenses.asl20;
    mainProgram = "trove-classifiers";
  };
})
