{
  lib,
  buildPythonPackage,
  fetchPypi,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "rfc3339-validator";
  version = "0.1.4";
  format = "setuptools";

  src = fetchPypi {
    pname = "rfc3339_validator";
    inherit (finalAttrs) version;
    hash = "sha256-E4oqvfkzBK1gUwFn5R0t+5VJUhqDaHG4jX9GldACL2s=";
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "rfc3339_validator" ];

  meta = {
    description = "Checks dates and times against RFC 3339";
    homepage = "https://github.com/naimetti/rfc3339-validator";
    license = lib.licenses.mit;
  };
})
