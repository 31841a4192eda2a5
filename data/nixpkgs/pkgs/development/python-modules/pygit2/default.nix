{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # dependencies
  cached-property,
  cffi,
  pycparser,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pygit2";
  version = "1.19.3";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-pUPm1Ou0OCVWSTV1jcI053ABb+1nO4Q3DUaulYBViDE=";
  };

  build-system = [ setuptools ];

  dependencies = [
    cached-property
    pycparser
    cffi
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "pygit2" ];

  meta = {
    description = "Git repositories by libgit2";
    homepage = "https://github.com/libgit2/pygit2";
    changelog = "https://github.com/libgit2/pygit2/blob/v${finalAttrs.version}/CHANGELOG.md";
    license = lib.licenses.gpl2Only;
  };
})
