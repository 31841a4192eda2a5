{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  setuptools,
  setuptools-scm,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "xyzservices";
  version = "2026.3.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-0iaGal2On+8zcDTY2jeoKY8KHZ0UibQBjmlXnrMh/qQ=";
  };

  nativeBuildInputs = [
    setuptools
    setuptools-scm
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "xyzservices.providers" ];

  meta = {
    description = "Catalogue of map tiles";
    homepage = "https://github.com/geopandas/xyzservices";
    changelog = "https://github.com/geopandas/xyzservices/releases/tag/${finalAttrs.version}";
    license = lib.licenses.bsd3;
  };
})
