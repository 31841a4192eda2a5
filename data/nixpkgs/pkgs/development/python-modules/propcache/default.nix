{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  expandvars,
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "propcache";
  version = "0.4.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "aio-libs";
    repo = "propcache";
    tag = "v${finalAttrs.version}";
    hash = "sha256-7HQUOggbFC7kWcXqatLeCTNJqo0fW9FRCy8UkYL6wvM=";
  };

  build-system = [
    cython
    expandvars
    setuptools
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "propcache" ];

  meta = {
    description = "Properties that are computed once";
    homepage = "https://github.com/aio-libs/propcache";
    changelog = "https://github.com/aio-libs/propcache/blob/${finalAttrs.src.tag}/CHANGES.rst";
    license = lib.licenses.asl20;
  };
})
