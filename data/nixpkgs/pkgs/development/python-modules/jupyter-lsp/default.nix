{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "jupyter-lsp";
  version = "2.3.0";
  pyproject = true;

  src = fetchPypi {
    pname = "jupyter_lsp";
    inherit (finalAttrs) version;
    hash = "sha256-RYqlkzncho+3hNczZPF9vOiDbpBs11/UcaMly6AuAkU=";
  };

  nativeBuildInputs = [ setuptools ];

  pythonImportsCheck = [ "jupyter_lsp" ];

  meta = {
    description = "Language servers for Jupyter";
    homepage = "https://jupyterlab-lsp.readthedocs.io/en/latest/";
    license = lib.licenses.bsd3;
    platforms = lib.platforms.all;
  };
})
