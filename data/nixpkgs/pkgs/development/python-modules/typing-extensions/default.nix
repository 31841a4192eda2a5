{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  flit-core,
}:

buildPythonPackage (finalAttrs: {
  pname = "typing-extensions";
  version = "4.15.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "python";
    repo = "typing_extensions";
    tag = finalAttrs.version;
    hash = "sha256-3oAlwvNSJ7NhPiHekh4SJI99cPFh29KCCR9314QzsvQ=";
  };

  build-system = [ flit-core ];

  pythonImportsCheck = [ "typing_extensions" ];

  meta = {
    description = "New types for old versions of Python";
    homepage = "https://github.com/python/typing";
    changelog = "https://github.com/python/typing_extensions/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.psfl;
  };
})
