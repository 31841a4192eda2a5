{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,
  setuptools-scm,

  # dependencies
  jaraco-classes,
  jaraco-text,
}:

buildPythonPackage (finalAttrs: {
  pname = "jaraco-collections";
  version = "5.2.1";
  pyproject = true;

  src = fetchPypi {
    pname = "jaraco_collections";
    inherit (finalAttrs) version;
    hash = "sha256-2rgZcLrW8KtTsgdF8bAdo3km5MD81CUEaqReDY76GO0=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  dependencies = [
    jaraco-classes
    jaraco-text
  ];

  pythonImportsCheck = [ "jaraco.collections" ];

  meta = {
    description = "Dictionaries and sets with more abilities";
    homepage = "https://github.com/jaraco/jaraco.collections";
    changelog = "https://github.com/jaraco/jaraco.collections/blob/v${finalAttrs.version}/NEWS.rst";
    license = lib.licenses.mit;
  };
})
