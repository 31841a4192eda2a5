{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  jsonschema,
  packaging,
  python-json-logger,
  pyyaml,
  referencing,
  rfc3339-validator,
  rfc3986-validator,
  traitlets,

  # optional-dependencies
  click,
  rich,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "jupyter-events";
  version = "0.12.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "jupyter";
    repo = "jupyter_events";
    tag = "v${finalAttrs.version}";
    hash = "sha256-l/u0XRP6mjqXywVzRXTWSm4E5a6o2oCdOBGGzLb85Ek=";
  };

  build-system = [ hatchling ];

  dependencies = [
    jsonschema
    packaging
    python-json-logger
    pyyaml
    referencing
    rfc3339-validator
    rfc3986-validator
    traitlets
  ]
  ++ jsonschema.optional-dependencies.format-nongpl;

  optional-dependencies = {
    cli = [
      click
      rich
    ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "jupyter_events" ];

  meta = {
    description = "Events emitted by Jupyter's applications";
    homepage = "https://github.com/jupyter/jupyter_events";
    changelog = "https://github.com/jupyter/jupyter_events/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd3;
    mainProgram = "jupyter-events";
  };
})
