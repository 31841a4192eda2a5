{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools-scm,

  # dependencies
  jinja2,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "branca";
  version = "0.8.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "python-visualization";
    repo = "branca";
    tag = "v${finalAttrs.version}";
    hash = "sha256-H5hHQI4r0QavygQZzEZAEp+cjra5R9m/OoGHQPtnBg0=";
  };

  build-system = [ setuptools-scm ];

  dependencies = [ jinja2 ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "branca" ];

  meta = {
    description = "HTML and JavaScript for folium's maps";
    homepage = "https://github.com/python-visualization/branca";
    changelog = "https://github.com/python-visualization/branca/blob/${finalAttrs.src.tag}/CHANGES.txt";
    license = lib.licenses.mit;
  };
})
