{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "pydata-sphinx-theme";
  version = "0.16.1";
  format = "wheel";

  src = fetchPypi {
    pname = "pydata_sphinx_theme";
    inherit (finalAttrs) version;
    format = "wheel";
    dist = "py3";
    python = "py3";
    hash = "sha256-IlMx6KxLMmgsGPysWlem9xfE5jLOpd0OJHtVFV+uzN4=";
  };

  pythonImportsCheck = [ "pydata_sphinx_theme" ];

  meta = {
    description = "Theme of the scientific Python projects for Sphinx";
    homepage = "https://github.com/pydata/pydata-sphinx-theme";
    changelog = "https://github.com/pydata/pydata-sphinx-theme/releases/tag/v${finalAttrs.version}";
    license = lib.licenses.bsd3;
  };
})
