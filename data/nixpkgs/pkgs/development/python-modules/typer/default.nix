{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  pdm-backend,

  # dependencies
  annotated-doc,
  click,
  rich,
  shellingham,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "typer";
  version = "0.24.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "fastapi";
    repo = "typer";
    tag = finalAttrs.version;
    hash = "sha256-ha/cT2+I9/WUjb7ZXSKqLSocZ3vq0N1fm4RvRpsXIDc=";
  };

  build-system = [ pdm-backend ];

  dependencies = [
    annotated-doc
    click
    rich
    shellingham
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "typer" ];

  meta = {
    description = "Command lines from type annotations";
    homepage = "https://typer.tiangolo.com/";
    changelog = "https://github.com/tiangolo/typer/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
