{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  hatchling,
}:

buildPythonPackage (finalAttrs: {
  pname = "soupsieve";
  version = "2.8.3";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-Mmfx7upCUftCcott+3Ru3JrK/8SkWyfhlFC2dlhug0k=";
  };

  nativeBuildInputs = [ hatchling ];

  meta = {
    description = "CSS selectors for Beautiful Soup";
    homepage = "https://github.com/facelessuser/soupsieve";
    license = lib.licenses.mit;
  };
})
