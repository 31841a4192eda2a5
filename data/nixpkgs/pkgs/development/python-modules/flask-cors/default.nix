{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  flask,
  werkzeug,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "flask-cors";
  version = "6.0.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "corydolphin";
    repo = "flask-cors";
    tag = finalAttrs.version;
    hash = "sha256-9WlD5Qd0WiBDrVHf5nT1qAK2gtYavlPnY7qFkiAgxws=";
  };

  build-system = [ setuptools ];

  dependencies = [
    flask
    werkzeug
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Cross-origin requests for Flask";
    homepage = "https://github.com/corydolphin/flask-cors";
    changelog = "https://github.com/corydolphin/flask-cors/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
