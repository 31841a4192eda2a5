{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  hatch-vcs,
  hatchling,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "jsonschema-specifications";
  version = "2025.9.1";
  pyproject = true;

  src = fetchPypi {
    pname = "jsonschema_specifications";
    inherit (finalAttrs) version;
    hash = "sha256-tUCYfyOedFYTx6kXbz7bcrgypKxGXPAnEiiDl4MrXo0=";
  };

  nativeBuildInputs = [
    hatch-vcs
    hatchling
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "jsonschema_specifications" ];

  meta = {
    description = "The metaschemas of JSON Schema";
    homepage = "https://github.com/python-jsonschema/jsonschema-specifications";
    license = lib.licenses.mit;
  };
})
