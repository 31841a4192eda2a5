{
  lib,
  buildPythonPackage,
  fetchPypi,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "requests-toolbelt";
  version = "1.0.0";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-doGgo9BHAStb3A7jfX+PB+vnarCMrsz8OSHOI8iNW8Y=";
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "requests_toolbelt" ];

  meta = {
    description = "Additions to Requests";
    homepage = "http://toolbelt.rtfd.org";
    changelog = "https://github.com/requests/toolbelt/blob/${finalAttrs.version}/HISTORY.rst";
    license = lib.licenses.asl20;
  };
})
