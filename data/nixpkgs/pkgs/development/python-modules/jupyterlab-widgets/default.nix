{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatch-jupyter-builder,
  hatchling,
}:

buildPythonPackage (finalAttrs: {
  pname = "jupyterlab-widgets";
  version = "3.0.16";
  pyproject = true;

  src = fetchPypi {
    pname = "jupyterlab_widgets";
    inherit (finalAttrs) version;
    hash = "sha256-Qj2gUHHVXPJ6nmAiFtNaOmWj5BzfnF07ZDuBTOOMGeA=";
  };

  build-system = [
    hatchling
    hatch-jupyter-builder
  ];

  pythonImportsCheck = [ "jupyterlab_widgets" ];

  meta = {
    description = "Controls for JupyterLab";
    homepage = "https://github.com/jupyter-widgets/ipywidgets";
    license = lib.licenses.bsd3;
  };
})
