{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "circuitbreaker";
  version = "2.1.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "fabfuel";
    repo = "circuitbreaker";
    tag = finalAttrs.version;
    hash = "sha256-7BpYGhha0PTYzsE9CsN4KxfJW/wm2i6V+uAeamBREBQ=";
  };

  build-system = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "circuitbreaker" ];

  meta = {
    description = "Stops calling what keeps failing";
    homepage = "https://github.com/fabfuel/circuitbreaker";
    license = lib.licenses.bsd3;
  };
})
