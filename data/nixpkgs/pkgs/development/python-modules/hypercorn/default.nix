{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  pdm-backend,

  # dependencies
  h11,
  h2,
  priority,
  wsproto,

  # optional-dependencies
  trio,
  uvloop,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "hypercorn";
  version = "0.18.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pgjones";
    repo = "Hypercorn";
    tag = finalAttrs.version;
    hash = "sha256-RNurpDq5Z3N9Wv9Hq/l6A3yKUriCCKx9BrbrWGwBsUk=";
  };

  build-system = [ pdm-backend ];

  dependencies = [
    h11
    h2
    priority
    wsproto
  ];

  optional-dependencies = {
    trio = [ trio ];
    uvloop = [ uvloop ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "hypercorn" ];

  meta = {
    description = "Server for ASGI with HTTP/2 and HTTP/3";
    homepage = "https://github.com/pgjones/hypercorn";
    changelog = "https://github.com/pgjones/hypercorn/blob/${finalAttrs.src.tag}/CHANGELOG.rst";
    license = lib.licenses.mit;
    mainProgram = "hypercorn";
  };
})
