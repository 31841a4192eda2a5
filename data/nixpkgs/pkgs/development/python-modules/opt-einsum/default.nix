{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatch-fancy-pypi-readme,
  hatch-vcs,
  hatchling,

  # dependencies
  numpy,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "opt-einsum";
  version = "3.4.0";
  pyproject = true;

  src = fetchPypi {
    pname = "opt_einsum";
    inherit (finalAttrs) version;
    hash = "sha256-lspy8biG0UgkE0h4NJgZTFd/owqPqsEIWGsU8bpEc6w=";
  };

  build-system = [
    hatch-fancy-pypi-readme
    hatch-vcs
    hatchling
  ];

  dependencies = [ numpy ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "opt_einsum" ];

  meta = {
    description = "Finds a good order for sums over indices";
    homepage = "https://github.com/dgasmith/opt_einsum";
    license = lib.licenses.mit;
  };
})
