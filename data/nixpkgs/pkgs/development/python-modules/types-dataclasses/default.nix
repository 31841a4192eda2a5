{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "types-dataclasses";
  version = "0.6.6";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-S1ovz45WjVoZdM1pAQ4yDhr4JRF37JaN57m7SapJ97k=";
  };

  build-system = [ setuptools ];

  pythonImportsCheck = [ "dataclasses-stubs" ];

  meta = {
    description = "Types for dataclasses";
    homepage = "https://github.com/python/typeshed";
    license = lib.licenses.asl20;
  };
})
