{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatchling,
}:

buildPythonPackage (finalAttrs: {
  pname = "pygments";
  version = "2.20.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-Z1fNA3aAU/+Z8wOcGjbWwKoLJjQ4/KsXUgswowOoK18=";
  };

  build-system = [ hatchling ];

  pythonImportsCheck = [ "pygments" ];

  meta = {
    description = "Highlights code of many languages";
    homepage = "https://pygments.org/";
    changelog = "https://github.com/pygments/pygments/releases/tag/${finalAttrs.version}";
    license = lib.licenses.bsd2;
    mainProgram = "pygmentize";
  };
})
