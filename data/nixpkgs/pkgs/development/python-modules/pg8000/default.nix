{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatchling,
  versioningit,

  # dependencies
  passlib,
  python-dateutil,
  scramp,
}:

buildPythonPackage (finalAttrs: {
  pname = "pg8000";
  version = "1.31.5";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-RuuwO+UrenfAPHJcedosooHW6PWVd8pmsXyQCWGMrng=";
  };

  build-system = [
    hatchling
    versioningit
  ];

  dependencies = [
    passlib
    python-dateutil
    scramp
  ];

  pythonImportsCheck = [ "pg8000" ];

  meta = {
    description = "PostgreSQL client in pure Python";
    homepage = "https://github.com/tlocke/pg8000";
    changelog = "https://github.com/tlocke/pg8000#release-notes";
    license = lib.licenses.bsd3;
    platforms = lib.platforms.unix;
  };
})
