{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  flit-core,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "blinker";
  version = "1.9.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-tM4iZaer7ORefMiW6Y2+vmzq1WvPgFo9IxNtFF9URb8=";
  };

  build-system = [ flit-core ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "blinker" ];

  meta = {
    description = "Signals between parts of a program";
    homepage = "https://github.com/pallets-eco/blinker/";
    changelog = "https://github.com/pallets-eco/blinker/releases/tag/${finalAttrs.version}";
    license = lib.licenses.mit;
  };
})
