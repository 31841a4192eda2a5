{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  flit-core,

  # dependencies
  blinker,
  click,
  itsdangerous,
  jinja2,
  werkzeug,

  # optional-dependencies
  asgiref,
  python-dotenv,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "flask";
  version = "3.1.2";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-v2VsFcgBkO1iitCM39Oqo1vrCHhV4vSUkQqjd0zE/Yc=";
  };

  build-system = [ flit-core ];

  dependencies = [
    click
    blinker
    itsdangerous
    jinja2
    werkzeug
  ];

  optional-dependencies = {
    async = [ asgiref ];
    dotenv = [ python-dotenv ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Small framework for web applications";
    homepage = "https://flask.palletsprojects.com/";
    changelog = "https://flask.palletsprojects.com/en/stable/changes/#version-3-1-2";
    license = lib.licenses.bsd3;
    mainProgram = "flask";
  };
})
