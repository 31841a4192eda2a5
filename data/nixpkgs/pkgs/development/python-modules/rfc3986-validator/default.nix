{
  lib,
  buildPythonPackage,
  fetchPypi,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "rfc3986-validator";
  version = "0.1.1";
  format = "setuptools";

  src = fetchPypi {
    pname = "rfc3986_validator";
    inherit (finalAttrs) version;
    hash = "sha256-PUS955IbO57Drk463KNwQ47M68Z2RWRJsUXVM7JA0FU=";
  };

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Checks URIs against RFC 3986";
    homepage = "https://github.com/naimetti/rfc3986-validator";
    license = lib.licenses.mit;
  };
})
