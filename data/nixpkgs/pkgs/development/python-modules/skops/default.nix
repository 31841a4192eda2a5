{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  numpy,
  packaging,
  prettytable,
  scikit-learn,
  tabulate,

  # optional-dependencies
  rich,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "skops";
  version = "0.14";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "skops-dev";
    repo = "skops";
    tag = "v${finalAttrs.version}";
    hash = "sha256-AyrsXomc3vpfdqsBL51UmGXsjPsAJ+dx3uf3T8nPk/Y=";
  };

  build-system = [ hatchling ];

  dependencies = [
    numpy
    packaging
    prettytable
    scikit-learn
    tabulate
  ];

  optional-dependencies = {
    rich = [ rich ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "skops" ];

  meta = {
    description = "Shares scikit-learn models and puts them to use";
    homepage = "https://skops.readthedocs.io/en/stable";
    changelog = "https://github.com/skops-dev/skops/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
    mainProgram = "skops";
  };
})
