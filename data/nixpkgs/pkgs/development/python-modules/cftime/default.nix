{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  cython,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "cftime";
  version = "1.6.5";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-giX+1rm0P7h2g+urUhMEUPwXMAERUNMJIJapDlTR6B4=";
  };

  nativeBuildInputs = [ cython ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "cftime" ];

  meta = {
    description = "Dates and times of climate data";
    homepage = "https://github.com/Unidata/cftime";
    license = lib.licenses.mit;
  };
})
