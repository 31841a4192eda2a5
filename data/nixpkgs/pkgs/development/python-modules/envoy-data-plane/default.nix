{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  poetry-core,

  # dependencies
  betterproto,
  grpcio-tools,
}:

buildPythonPackage (finalAttrs: {
  pname = "envoy-data-plane";
  version = "1.0.3";
  pyproject = true;

  src = fetchPypi {
    pname = "envoy_data_plane";
    inherit (finalAttrs) version;
    hash = "sha256-UkSrtENDXjEtvEJldgZ5UHHkxK3rOqV3mmifrLGo538=";
  };

  build-system = [ poetry-core ];

  pythonRelaxDeps = [ "betterproto" ];

  dependencies = [
    betterproto
    grpcio-tools
  ];

  pythonImportsCheck = [ "envoy_data_plane" ];

  meta = {
    description = "Messages of Envoy's interfaces";
    homepage = "https://pypi.org/project/envoy_data_plane/";
    license = lib.licenses.mit;
  };
})
