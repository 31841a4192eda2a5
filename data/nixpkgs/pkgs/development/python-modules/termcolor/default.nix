{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatch-vcs,
  hatchling,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "termcolor";
  version = "3.3.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-NIhxymSOxqmpg6E6tibArM4C9RW54ZgzMrF695eVIcU=";
  };

  build-system = [
    hatch-vcs
    hatchling
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "termcolor" ];

  meta = {
    description = "Coloured text in the terminal";
    homepage = "https://github.com/termcolor/termcolor";
    changelog = "https://github.com/termcolor/termcolor/releases/tag/${finalAttrs.version}";
    license = lib.licenses.mit;
  };
})
