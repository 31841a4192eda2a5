{
  lib,
  buildPythonPackage,
  fetchPypi,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "requests-oauthlib";
  version = "2.0.0";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-s9/669iE2M13hJQ2lgOp57WNKREb9rQb3C3NhyA69Ok=";
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "requests_oauthlib" ];

  meta = {
    description = "OAuth for Requests";
    homepage = "https://github.com/requests/requests-oauthlib";
    license = lib.licenses.isc;
  };
})
