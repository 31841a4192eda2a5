{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "panel";
  version = "1.8.5";
  format = "wheel";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    format = "wheel";
    dist = "py3";
    python = "py3";
    hash = "sha256-srrwEPz6xMku7/5x9GmQey9/rc/9025C+HxUHLtIw7M=";
  };

  pythonRelaxDeps = [ "bokeh" ];

  pythonImportsCheck = [ "panel" ];

  meta = {
    description = "Dashboards and applications from notebooks";
    homepage = "https://github.com/holoviz/panel";
    changelog = "https://github.com/holoviz/panel/releases/tag/v${finalAttrs.version}";
    license = lib.licenses.bsd3;
    mainProgram = "panel";
  };
})
