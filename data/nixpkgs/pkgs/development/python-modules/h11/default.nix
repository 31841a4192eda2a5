{
  lib,
  buildPythonPackage,
  fetchPypi,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "h11";
  version = "0.16.0";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-TjW5Vs9FeS5MqliF5p+6AL28b/r7+gIDAOVJsgjuX/E=";
  };

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "The rules of HTTP/1.1, without input or output";
    homepage = "https://github.com/python-hyper/h11";
    license = lib.licenses.mit;
  };
})
