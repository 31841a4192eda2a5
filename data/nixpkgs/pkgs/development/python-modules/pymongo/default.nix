{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatch-requirements-txt,
  hatchling,
  setuptools,

  # dependencies
  dnspython,
}:

buildPythonPackage (finalAttrs: {
  pname = "pymongo";
  version = "4.16.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-i6hAUGX24lim+HL+YteXoo84OhIXjHFTwB7QToRcYAw=";
  };

  build-system = [
    hatchling
    hatch-requirements-txt
    setuptools
  ];

  dependencies = [ dnspython ];

  pythonImportsCheck = [ "pymongo" ];

  meta = {
    description = "Client for MongoDB";
    homepage = "https://github.com/mongodb/mongo-python-driver";
    license = lib.licenses.asl20;
  };
})
