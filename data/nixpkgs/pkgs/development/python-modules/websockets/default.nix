{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "websockets";
  version = "16.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "aaugustin";
    repo = "websockets";
    tag = finalAttrs.version;
    hash = "sha256-75FkU45qbOb+xbJO4VKqfWBTep+Toh6OWch2WXnU4bg=";
  };

  build-system = [ setuptools ];

  pythonImportsCheck = [ "websockets" ];

  meta = {
    description = "Clients and servers for WebSockets";
    homepage = "https://websockets.readthedocs.io/";
    changelog = "https://github.com/aaugustin/websockets/blob/${finalAttrs.src.tag}/docs/project/changelog.rst";
    license = lib.licenses.bsd3;
  };
})
