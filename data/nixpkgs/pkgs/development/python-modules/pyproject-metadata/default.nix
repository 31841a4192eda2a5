{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  flit-core,

  # dependencies
  packaging,
}:

buildPythonPackage (finalAttrs: {
  pname = "pyproject-metadata";
  version = "0.10.0";
  pyproject = true;

  src = fetchPypi {
    pname = "pyproject_metadata";
    inherit (finalAttrs) version;
    hash = "sha256-f1vQ7zmLYBaVVssX6iYdcVyvf4VhI4FR9RsjBQhLqNQ=";
  };

  build-system = [ flit-core ];

  dependencies = [ packaging ];

  pythonImportsCheck = [ "pyproject_metadata" ];

  meta = {
    description = "Metadata of pyproject.toml in the form packages have it";
    homepage = "https://github.com/FFY00/python-pyproject-metadata";
    changelog = "https://github.com/pypa/pyproject-metadata/releases/tag/${finalAttrs.version}";
    license = lib.licenses.mit;
  };
})
