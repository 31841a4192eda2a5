{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,
  setuptools-scm,

  # dependencies
  toml,
  zipp,
}:

buildPythonPackage (finalAttrs: {
  pname = "importlib-metadata";
  version = "9.0.0";
  pyproject = true;

  src = fetchPypi {
    pname = "importlib_metadata";
    inherit (finalAttrs) version;
    hash = "sha256-pPV6tZnmouMBbXWVz9cutGYaUQbnh6lbzJDHEFuDHvw=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  dependencies = [
    toml
    zipp
  ];

  pythonImportsCheck = [ "importlib_metadata" ];

  meta = {
    description = "Metadata of installed packages, ahead of the standard library";
    homepage = "https://importlib-metadata.readthedocs.io/";
    license = lib.licenses.asl20;
  };
})
