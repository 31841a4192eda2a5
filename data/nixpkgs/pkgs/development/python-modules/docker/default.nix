{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatch-vcs,
  hatchling,

  # dependencies
  packaging,
  requests,
  urllib3,

  # optional-dependencies
  paramiko,
  websocket-client,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "docker";
  version = "7.1.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "docker";
    repo = "docker-py";
    tag = finalAttrs.version;
    hash = "sha256-sk6TZLek+fRkKq7kG9g6cR9lvfPC8v8qUXKb7Tq4pLU=";
  };

  build-system = [
    hatchling
    hatch-vcs
  ];

  dependencies = [
    packaging
    requests
    urllib3
  ];

  optional-dependencies = {
    ssh = [ paramiko ];
    tls = [ ];
    websockets = [ websocket-client ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "docker" ];

  meta = {
    description = "Client for the Docker engine";
    homepage = "https://github.com/docker/docker-py";
    changelog = "https://github.com/docker/docker-py/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
