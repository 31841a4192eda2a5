{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "pydocumentdb";
  version = "2.3.5";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-Hm8HKuUW/AYclEL4ykcEY7U9xibw9qhv86gDKT9LUN0=";
  };

  meta = {
    description = "Client for Azure's document database";
    homepage = "https://github.com/Azure/azure-cosmos-python";
    license = lib.licenses.mit;
  };
})
