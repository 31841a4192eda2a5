{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  colorama,
  setuptools,

  # dependencies
  contourpy,
  jinja2,
  narwhals,
  numpy,
  packaging,
  pandas,
  pillow,
  pyyaml,
  tornado,
  xyzservices,
}:

buildPythonPackage (finalAttrs: {
  pname = "bokeh";
  version = "3.8.2";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-jn3KzCHVOQVYG1QyitJwWVT3LymX+Z/DMsHejaU6o8w=";
  };

  build-system = [
    colorama
    setuptools
  ];

  dependencies = [
    jinja2
    contourpy
    numpy
    packaging
    pandas
    pillow
    pyyaml
    tornado
    xyzservices
    narwhals
  ];

  pythonImportsCheck = [ "bokeh" ];

  meta = {
    description = "Interactive plots for the browser";
    homepage = "https://github.com/bokeh/bokeh";
    license = lib.licenses.bsd3;
    mainProgram = "bokeh";
  };
})
