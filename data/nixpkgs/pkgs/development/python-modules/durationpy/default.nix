{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "durationpy";
  version = "0.10";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "icholy";
    repo = "durationpy";
    tag = finalAttrs.version;
    hash = "sha256-tJ3zOCROkwFWzTgIKx+0H7J1rNkwy5XJPh8Zec7jJ5g=";
  };

  build-system = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "durationpy" ];

  meta = {
    description = "Converts durations between Go's notation and Python";
    homepage = "https://github.com/icholy/durationpy";
    license = lib.licenses.mit;
  };
})
