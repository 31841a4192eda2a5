{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatch-vcs,
  hatchling,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "execnet";
  version = "2.1.2";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-Y9g7/dmiPjW5xqMmFBIyT5ZMLsjc2NPGkW7pNz4L780=";
  };

  build-system = [
    hatchling
    hatch-vcs
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "execnet" ];

  meta = {
    description = "Runs Python in other processes, near and far";
    homepage = "https://execnet.readthedocs.io/";
    changelog = "https://github.com/pytest-dev/execnet/blob/v${finalAttrs.version}/CHANGELOG.rst";
    license = lib.licenses.mit;
  };
})
