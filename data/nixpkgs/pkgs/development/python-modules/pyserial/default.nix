{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "pyserial";
  version = "3.5";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-PHfgFBcN//vYFub/wgXphC77EL6fWOwW0+hnW0klzds=";
  };

  pythonImportsCheck = [ "serial" ];

  meta = {
    description = "Serial ports";
    homepage = "https://github.com/pyserial/pyserial";
    license = lib.licenses.bsd3;
  };
})
