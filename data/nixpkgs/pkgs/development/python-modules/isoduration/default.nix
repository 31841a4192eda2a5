{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "isoduration";
  version = "20.11.0";
  format = "setuptools";

  src = fetchFromGitHub {
    owner = "bolsote";
    repo = "isoduration";
    rev = finalAttrs.version;
    hash = "sha256-6LqsH+3V/K0s2YD1gvmelo+cCH+yCAmmyTYGhUegVdk=";
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "isoduration" ];

  meta = {
    description = "Durations as ISO 8601 writes them";
    homepage = "https://github.com/bolsote/isoduration";
    license = lib.licenses.isc;
  };
})
