{
  lib,
  buildPythonPackage,
  fetchPypi,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "olefile";
  version = "0.47";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    extension = "zip";
    hash = "sha256-WZODOBoL89+9kyygymUVrNF07UiHDL9/7hI9aYwZLBw=";
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "olefile" ];

  meta = {
    description = "Reads Microsoft's compound files";
    homepage = "https://www.decalage.info/python/olefileio";
    license = with lib.licenses; [
      bsd2
      hpnd
    ];
  };
})
