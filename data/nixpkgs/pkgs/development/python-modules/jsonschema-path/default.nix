{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  poetry-core,

  # dependencies
  pathable,
  pyyaml,
  referencing,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "jsonschema-path";
  version = "0.4.6";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "p1c2u";
    repo = "jsonschema-path";
    tag = finalAttrs.version;
    hash = "sha256-abAhWtBnZUeg1VGphfnvxPzSnPM6VjM/XKLPJVIrIXg=";
  };

  build-system = [ poetry-core ];

  dependencies = [
    pathable
    pyyaml
    referencing
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "jsonschema_path" ];

  meta = {
    description = "Walks through JSON schemas by paths";
    homepage = "https://github.com/p1c2u/jsonschema-path";
    changelog = "https://github.com/p1c2u/jsonschema-path/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
