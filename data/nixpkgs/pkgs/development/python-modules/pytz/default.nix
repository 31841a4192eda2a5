{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "pytz";
  version = "2026.1.post1";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-M3jd5qDD0mcZGCFCxW5gx/mvfpaAdvMarladcqA1juE=";
  };

  build-system = [ setuptools ];

  pythonImportsCheck = [ "pytz" ];

  meta = {
    description = "Time zones before the standard library had them";
    homepage = "https://pythonhosted.org/pytz";
    changelog = "https://launchpad.net/pytz/+announcements";
    license = lib.licenses.mit;
  };
})
