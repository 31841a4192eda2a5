{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  flit-core,

  # dependencies
  markupsafe,

  # optional-dependencies
  watchdog,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "werkzeug";
  version = "3.1.6";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-IQxr7eWkIKkTlWtHkaf01oQ6Q7b87k36CKZekwB9DSU=";
  };

  build-system = [ flit-core ];

  dependencies = [ markupsafe ];

  optional-dependencies = {
    watchdog = [ watchdog ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "werkzeug" ];

  meta = {
    description = "Toolkit for WSGI applications";
    homepage = "https://palletsprojects.com/p/werkzeug/";
    changelog = "https://werkzeug.palletsprojects.com/en/stable/changes/#version-3-1-6";
    license = lib.licenses.bsd3;
  };
})
