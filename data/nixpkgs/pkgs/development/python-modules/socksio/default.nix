{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  flit-core,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "socksio";
  version = "1.0.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-+IvrPaW1w4uYkEad5n0MsPnUlLeLEGyhhF+WwQuRxKw=";
  };

  nativeBuildInputs = [ flit-core ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "The rules of SOCKS, without input or output";
    homepage = "https://github.com/sethmlarson/socksio";
    license = lib.licenses.mit;
  };
})
