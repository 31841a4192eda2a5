{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  expandvars,
  setuptools,

  # dependencies
  idna,
  multidict,
  propcache,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "yarl";
  version = "1.23.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "aio-libs";
    repo = "yarl";
    tag = "v${finalAttrs.version}";
    hash = "sha256-vjWV9fgBg7Mw54hsXWnO81CxJCe9WzB0okMEUz1KRAc=";
  };

  build-system = [
    cython
    expandvars
    setuptools
  ];

  dependencies = [
    idna
    multidict
    propcache
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "yarl" ];

  meta = {
    description = "URLs as objects";
    homepage = "https://github.com/aio-libs/yarl";
    changelog = "https://github.com/aio-libs/yarl/blob/${finalAttrs.src.tag}/CHANGES.rst";
    license = lib.licenses.asl20;
  };
})
