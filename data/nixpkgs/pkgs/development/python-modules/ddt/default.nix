{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "ddt";
  version = "1.7.2";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-0hXWsIOWMBPEoZseTc1qlugOQ6t3UZWXpqz88umj4Es=";
  };

  nativeBuildInputs = [ setuptools ];

  meta = {
    description = "Multiplies test cases by their data";
    homepage = "https://github.com/txels/ddt";
    changelog = "https://github.com/datadriventests/ddt/releases/tag/${finalAttrs.version}";
    license = lib.licenses.mit;
  };
})
