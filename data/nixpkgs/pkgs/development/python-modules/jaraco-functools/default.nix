{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,
  setuptools-scm,

  # dependencies
  more-itertools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "jaraco-functools";
  version = "4.4.0";
  pyproject = true;

  src = fetchPypi {
    pname = "jaraco_functools";
    inherit (finalAttrs) version;
    hash = "sha256-2iGTOwQXuJUVViZWVHp3tJMfmBdusXNkTA01Ayoz1rs=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  dependencies = [ more-itertools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "jaraco.functools" ];

  meta = {
    description = "Helpers for functions";
    homepage = "https://github.com/jaraco/jaraco.functools";
    changelog = "https://github.com/jaraco/jaraco.functools/blob/v${finalAttrs.version}/NEWS.rst";
    license = lib.licenses.mit;
  };
})
