{
  lib,
  buildPythonPackage,
  fetchPypi,

  # optional-dependencies
  eventlet,
  gevent,
}:

buildPythonPackage (finalAttrs: {
  pname = "kazoo";
  version = "2.10.0";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-kFeWrk9MEr1OSukubl0BhDnmtWyM+7JIJTYuebIw2rE=";
  };

  optional-dependencies = {
    eventlet = [ eventlet ];
    gevent = [ gevent ];
  };

  pythonImportsCheck = [
    "kazoo"
    "kazoo.client"
  ];

  meta = {
    description = "Client for ZooKeeper";
    homepage = "https://kazoo.readthedocs.org";
    license = lib.licenses.asl20;
  };
})
