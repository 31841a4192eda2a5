{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatchling,
}:

buildPythonPackage (finalAttrs: {
  pname = "groovy";
  version = "0.1.2";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-JcHcCbP51+KSRYqnYsa+uW6gNwcb9ekX/IH7eNIjEIM=";
  };

  build-system = [ hatchling ];

  pythonImportsCheck = [ "groovy" ];

  meta = {
    description = "Translates Python to JavaScript";
    homepage = "https://pypi.org/project/groovy";
    license = lib.licenses.asl20;
  };
})
