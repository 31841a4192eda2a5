{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  flit-core,
}:

buildPythonPackage (finalAttrs: {
  pname = "lingua";
  version = "4.15.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-DhqUZ0HbKIpANhrQT/OP4EvwgZg0uKu4TEtTX+2bpO8=";
  };

  nativeBuildInputs = [ flit-core ];

  pythonImportsCheck = [ "lingua" ];

  meta = {
    description = "Collects messages to be translated";
    homepage = "https://github.com/wichert/lingua";
    license = lib.licenses.bsd3;
  };
})
