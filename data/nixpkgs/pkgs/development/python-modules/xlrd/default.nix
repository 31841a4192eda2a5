{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "xlrd";
  version = "2.0.2";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-CLXiXeWPIc5x3H2zs7gQbB+ndvMCTFTkW0WzdOiSNMk=";
  };

  build-system = [ setuptools ];

  pythonImportsCheck = [ "xlrd" ];

  meta = {
    description = "Reads old Excel files";
    homepage = "https://www.python-excel.org/";
    license = lib.licenses.bsd0;
    mainProgram = "runxlrd.py";
  };
})
