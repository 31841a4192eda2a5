{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
  setuptools-scm,

  # dependencies
  branca,
  jinja2,
  numpy,
  requests,
  xyzservices,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "folium";
  version = "0.20.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "python-visualization";
    repo = "folium";
    tag = "v${finalAttrs.version}";
    hash = "sha256-yLF4TdrMVEtWvGXZGbwa3OxCkdXMsN4m45rPrGDHlCU=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  dependencies = [
    branca
    jinja2
    numpy
    requests
    xyzservices
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "folium" ];

  meta = {
    description = "Interactive maps by Leaflet";
    homepage = "https://github.com/python-visualization/folium";
    changelog = "https://github.com/python-visualization/folium/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
