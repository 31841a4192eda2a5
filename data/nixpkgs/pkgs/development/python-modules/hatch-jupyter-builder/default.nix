{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "hatch-jupyter-builder";
  version = "0.9.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "jupyterlab";
    repo = "hatch-jupyter-builder";
    tag = "v${finalAttrs.version}";
    hash = "sha256-QDWHVdjtexUNGRL+dVehdBwahSW2HmNkZKkQyuOghyI=";
  };

  build-system = [ hatchling ];

  dependencies = [ hatchling ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Builds Jupyter extensions along with Hatch";
    homepage = "https://github.com/jupyterlab/hatch-jupyter-builder";
    changelog = "https://github.com/jupyterlab/hatch-jupyter-builder/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd3;
    mainProgram = "hatch-jupyter-builder";
  };
})
