{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  certifi,
  pysocks,
  trio,
  trio-typing,
  trio-websocket,
  typing-extensions,
  urllib3,
  websocket-client,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "selenium";
  version = "4.40.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "SeleniumHQ";
    repo = "selenium";
    tag = "selenium-${finalAttrs.version}";
    hash = "sha256-Yfm2kpAmmEUP+m48PQf09UvFPeGBxd0ukqTtVah5h+E=";
  };

  build-system = [ setuptools ];

  pythonRemoveDeps = [
    "types-certifi"
    "types-urllib3"
  ];

  dependencies = [
    certifi
    trio
    trio-typing
    trio-websocket
    typing-extensions
    urllib3
    websocket-client
    pysocks
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Drives a web browser";
    homepage = "https://selenium.dev/";
    license = lib.licenses.asl20;
  };
})
