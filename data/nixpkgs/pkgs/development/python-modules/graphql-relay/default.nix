{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  poetry-core,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "graphql-relay";
  version = "3.2.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-H/HFEpg1bkgaC+AJzN/ySYMs5T8wVZwTOPIqDg0XJQw=";
  };

  nativeBuildInputs = [ poetry-core ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "graphql_relay" ];

  meta = {
    description = "Relay's conventions for GraphQL";
    homepage = "https://github.com/graphql-python/graphql-relay-py/";
    license = lib.licenses.mit;
  };
})
