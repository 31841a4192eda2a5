{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatchling,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "queuelib";
  version = "1.9.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-sS/qef2MHdI+ISsfPbWAA7dzlJgB1PTm802IJGfUoZI=";
  };

  build-system = [ hatchling ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "queuelib" ];

  meta = {
    description = "Queues that can live on disk";
    homepage = "https://github.com/scrapy/queuelib";
    changelog = "https://github.com/scrapy/queuelib/releases/tag/v${finalAttrs.version}";
    license = lib.licenses.bsd3;
  };
})
