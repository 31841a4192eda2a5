{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  poetry-core,

  # dependencies
  django,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "django-timezone-field";
  version = "7.2.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "mfogel";
    repo = "django-timezone-field";
    tag = finalAttrs.version;
    hash = "sha256-EGjBzKTYXTShrPIHfBIm1LqzYGuxew7ptvlGppXOYSY=";
  };

  build-system = [ poetry-core ];

  dependencies = [ django ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Time zones as fields of Django models";
    homepage = "https://github.com/mfogel/django-timezone-field";
    license = lib.licenses.bsd2;
  };
})
