{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  django,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "django-guardian";
  version = "3.2.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "django-guardian";
    repo = "django-guardian";
    tag = finalAttrs.version;
    hash = "sha256-imisHa5DOIQrQCEPWC/0EqPjDq12tR3xr0Dl1VifJoI=";
  };

  build-system = [ setuptools ];

  dependencies = [ django ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "guardian" ];

  meta = {
    description = "Permissions on single objects for Django";
    homepage = "https://github.com/django-guardian/django-guardian";
    license = lib.licenses.bsd2;
  };
})
