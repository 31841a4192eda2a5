{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  pdm-backend,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "webcolors";
  version = "25.10.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-YquuhlBPZtD2NkwqhSDeSgxHuAwD/DpfGBX+2+98Gb8=";
  };

  build-system = [ pdm-backend ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "webcolors" ];

  meta = {
    description = "Names and values of the web's colours";
    homepage = "https://github.com/ubernostrum/webcolors";
    license = lib.licenses.bsd3;
  };
})
