{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatchling,

  # dependencies
  elastic-transport,
  python-dateutil,
  typing-extensions,

  # optional-dependencies
  aiohttp,
  orjson,
  pyarrow,
  requests,
}:

buildPythonPackage (finalAttrs: {
  pname = "elasticsearch";
  version = "8.18.1";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-mYA18XqMH7p64msYPcp5fc+V24baan7LpW0xr8QPB8c=";
  };

  build-system = [ hatchling ];

  dependencies = [
    elastic-transport
    python-dateutil
    typing-extensions
  ];

  optional-dependencies = {
    async = [ aiohttp ];
    orjson = [ orjson ];
    pyarrow = [ pyarrow ];
    requests = [ requests ];
  };

  pythonImportsCheck = [ "elasticsearch" ];

  meta = {
    description = "Client for Elasticsearch";
    homepage = "https://github.com/elasticsearch/elasticsearch-py";
    changelog = "https://github.com/elastic/elasticsearch-py/releases/tag/v${finalAttrs.version}";
    license = lib.licenses.asl20;
  };
})
