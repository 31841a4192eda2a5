{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # build tools
  cmake,

  # dependencies
  cffi,
  idna,
}:

buildPythonPackage (finalAttrs: {
  pname = "pycares";
  version = "5.0.1";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-WjwknIMEMmMUOYFfmoGEY0FvKoy9semI54dX3prnUIE=";
  };

  build-system = [ setuptools ];

  nativeBuildInputs = [ cmake ];

  dependencies = [
    cffi
    idna
  ];

  pythonImportsCheck = [ "pycares" ];

  meta = {
    description = "DNS lookups by c-ares";
    homepage = "https://github.com/saghul/pycares";
    changelog = "https://github.com/saghul/pycares/releases/tag/v${finalAttrs.version}";
    license = lib.licenses.mit;
  };
})
