{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "widgetsnbextension";
  version = "4.0.15";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-3oYQY5mW8VZ5UtdjpaQa+K838ldaQfmFKjj5R+uCo7k=";
  };

  pythonImportsCheck = [ "widgetsnbextension" ];

  meta = {
    description = "Controls for classic notebooks";
    homepage = "https://github.com/jupyter-widgets/ipywidgets/tree/master/python/widgetsnbextension";
    license = lib.licenses.bsd3;
  };
})
