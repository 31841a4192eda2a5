{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # dependencies
  ipykernel,
  ipywidgets,
  jupyter-console,
  jupyterlab,
  nbconvert,
  notebook,
}:

buildPythonPackage (finalAttrs: {
  pname = "jupyter";
  version = "1.1.1";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-1VRnvOq96knX42JK9+M9WcN//1PtOjUOGslXvtcx3no=";
  };

  build-system = [ setuptools ];

  dependencies = [
    ipykernel
    ipywidgets
    jupyter-console
    jupyterlab
    nbconvert
    notebook
  ];

  meta = {
    description = "All of Jupyter at once";
    homepage = "https://jupyter.org/";
    license = lib.licenses.bsd3;
  };
})
