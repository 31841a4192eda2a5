{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  pythonOlder,

  # build-system
  hatchling,

  # dependencies
  jinja2,
  jsonschema,
  narwhals,
  numpy,
  packaging,
  pandas,
  toolz,
  typing-extensions,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "altair";
  version = "6.1.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "altair-viz";
    repo = "altair";
    tag = "v${finalAttrs.version}";
    hash = "sha256-6507I+4ItjZezbprKn4r/oeaS1U7CF8+JKkHRmDC8js=";
  };

  build-system = [ hatchling ];

  dependencies = [
    jinja2
    jsonschema
    narwhals
    numpy
    packaging
    pandas
    toolz
  ]
  ++ lib.optionals (pythonOlder "3.14") [ typing-extensions ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "altair" ];

  meta = {
    description = "Declarative charts by way of Vega-Lite";
    homepage = "https://altair-viz.github.io";
    changelog = "https://altair-viz.github.io/releases/changes.html";
    license = lib.licenses.bsd3;
  };
})
