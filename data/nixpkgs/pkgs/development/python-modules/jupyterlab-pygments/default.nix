{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  hatch-jupyter-builder,
  hatch-nodejs-version,
  hatchling,
}:

buildPythonPackage (finalAttrs: {
  pname = "jupyterlab-pygments";
  version = "0.3.0";
  pyproject = true;

  src = fetchPypi {
    pname = "jupyterlab_pygments";
    inherit (finalAttrs) version;
    hash = "sha256-chrKTZApJSsRz6nRheW1r01Udyu4By+bcDb0FwBU010=";
  };

  nativeBuildInputs = [
    hatch-jupyter-builder
    hatch-nodejs-version
    hatchling
  ];

  pythonImportsCheck = [ "jupyterlab_pygments" ];

  meta = {
    description = "Pygments style that follows JupyterLab's theme";
    homepage = "https://github.com/jupyterlab/jupyterlab_pygments";
    license = lib.licenses.bsd3;
  };
})
