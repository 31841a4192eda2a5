{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  hatchling,
}:

buildPythonPackage (finalAttrs: {
  pname = "notebook-shim";
  version = "0.2.4";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "jupyter";
    repo = "notebook_shim";
    tag = "v${finalAttrs.version}";
    hash = "sha256-CWnXOKE1xvr+a/qWNY6XCTB5+G/fg2O/glgeLzYD+Zc=";
  };

  nativeBuildInputs = [ hatchling ];

  pythonImportsCheck = [ "notebook_shim" ];

  meta = {
    description = "Helps extensions from notebook to Jupyter's server";
    homepage = "https://github.com/jupyter/notebook_shim";
    license = lib.licenses.bsd3;
  };
})
