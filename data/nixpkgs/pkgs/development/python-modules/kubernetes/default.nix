{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  certifi,
  durationpy,
  google-auth,
  python-dateutil,
  pyyaml,
  requests,
  requests-oauthlib,
  six,
  urllib3,
  websocket-client,

  # optional-dependencies
  adal,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "kubernetes";
  version = "35.0.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "kubernetes-client";
    repo = "python";
    tag = "v${finalAttrs.version}";
    hash = "sha256-q52LqOz8aQkzWPwEy1c2jUQJ3hQ2sDVrYGkOgOc7Mm0=";
  };

  build-system = [ setuptools ];

  dependencies = [
    certifi
    durationpy
    google-auth
    python-dateutil
    pyyaml
    requests
    requests-oauthlib
    six
    urllib3
    websocket-client
  ];

  optional-dependencies = {
    adal = [ adal ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "kubernetes" ];

  meta = {
    description = "Client for Kubernetes";
    homepage = "https://github.com/kubernetes-client/python";
    changelog = "https://github.com/kubernetes-client/python/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
