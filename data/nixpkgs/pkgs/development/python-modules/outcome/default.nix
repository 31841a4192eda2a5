{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "outcome";
  version = "1.3.0.post0";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-nc8C5l8pcbgAR7N3Ro5yomjhXArzzxI45v8U9/kRQ7g=";
  };

  nativeBuildInputs = [ setuptools ];

  meta = {
    description = "Captures what a call gave, be it a value or an exception";
    homepage = "https://github.com/python-trio/outcome";
    license = with lib.licenses; [
      mit
      asl20
    ];
  };
})
