{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatch-nodejs-version,
  hatchling,

  # dependencies
  fastjsonschema,
  jsonschema,
  jupyter-core,
  traitlets,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "nbformat";
  version = "5.10.4";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-MiFosU+Tel0RNimI7KwqSVLT2OOiy+sjGVhGMSJtWzo=";
  };

  build-system = [
    hatchling
    hatch-nodejs-version
  ];

  dependencies = [
    fastjsonschema
    jsonschema
    jupyter-core
    traitlets
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "nbformat" ];

  meta = {
    description = "Reads and writes notebooks";
    homepage = "https://jupyter.org/";
    license = lib.licenses.bsd3;
    mainProgram = "jupyter-trust";
  };
})
