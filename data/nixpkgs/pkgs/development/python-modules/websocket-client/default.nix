{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # optional-dependencies
  python-socks,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "websocket-client";
  version = "1.9.0";
  pyproject = true;

  src = fetchPypi {
    pname = "websocket_client";
    inherit (finalAttrs) version;
    hash = "sha256-noE2JLbrYZmZqX3HlYRpIXwxdjErOhakvRvH4IpG7Jg=";
  };

  build-system = [ setuptools ];

  optional-dependencies = {
    optional = [ python-socks ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "websocket" ];

  meta = {
    description = "Client for WebSockets";
    homepage = "https://github.com/websocket-client/websocket-client";
    changelog = "https://github.com/websocket-client/websocket-client/blob/v${finalAttrs.version}/ChangeLog";
    license = lib.licenses.lgpl21Plus;
    mainProgram = "wsdump";
  };
})
