{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatchling,

  # dependencies
  httpx,
}:

buildPythonPackage (finalAttrs: {
  pname = "safehttpx";
  version = "0.1.7";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-2yAcCXjEHt24u0gPPu5Z3WcwT92RZGA16dmnIASanSM=";
  };

  build-system = [ hatchling ];

  dependencies = [ httpx ];

  pythonImportsCheck = [ "safehttpx" ];

  meta = {
    description = "Requests that stay away from private networks";
    homepage = "https://github.com/gradio-app/safehttpx";
    license = lib.licenses.asl20;
  };
})
