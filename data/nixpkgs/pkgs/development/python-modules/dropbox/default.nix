{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  requests,
  six,
  stone,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "dropbox";
  version = "12.0.2";
  pyproject = true;

  outputs = [
    "out"
    "doc"
  ];

  src = fetchFromGitHub {
    owner = "dropbox";
    repo = "dropbox-sdk-python";
    tag = "v${finalAttrs.version}";
    hash = "sha256-9Fsh06V226vIyJhrlLkh9Xr4UGoEIISnIFCtuKqI218=";
  };

  build-system = [ setuptools ];

  pythonRelaxDeps = [ "stone" ];

  dependencies = [
    requests
    six
    stone
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "dropbox" ];

  meta = {
    description = "Client for Dropbox";
    homepage = "https://github.com/dropbox/dropbox-sdk-python";
    changelog = "https://github.com/dropbox/dropbox-sdk-python/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
