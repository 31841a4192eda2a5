{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,
  setuptools-rust,

  # dependencies
  blobfile,
  regex,
  requests,
}:

buildPythonPackage (finalAttrs: {
  pname = "tiktoken";
  version = "0.12.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-sYun7isJOGOXj8sU90s3B83I1NTTg2hTzn7GB3ITmTE=";
  };

  build-system = [
    setuptools
    setuptools-rust
  ];

  nativeBuildInputs = [ setuptools-rust ];

  dependencies = [
    requests
    regex
    blobfile
  ];

  pythonImportsCheck = [ "tiktoken" ];

  meta = {
    description = "Fast splitting of text into tokens";
    homepage = "https://github.com/openai/tiktoken";
    license = lib.licenses.mit;
  };
})
