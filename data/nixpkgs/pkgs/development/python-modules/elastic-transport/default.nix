{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  certifi,
  urllib3,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "elastic-transport";
  version = "8.17.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "elastic";
    repo = "elastic-transport-python";
    tag = "v${finalAttrs.version}";
    hash = "sha256-LWSvE88wEwMxRi6IZsMkIRP8UTRfImC9QZnuka1oiso=";
  };

  build-system = [ setuptools ];

  dependencies = [
    urllib3
    certifi
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "elastic_transport" ];

  meta = {
    description = "Connections of Elastic's clients";
    homepage = "https://github.com/elastic/elastic-transport-python";
    changelog = "https://github.com/elastic/elastic-transport-python/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
