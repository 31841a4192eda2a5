{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "shellingham";
  version = "1.5.4";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "sarugaku";
    repo = "shellingham";
    tag = finalAttrs.version;
    hash = "sha256-xeBo3Ok+XPrHN4nQd7M8/11leSV/8z1f7Sj33+HFVtQ=";
  };

  build-system = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "shellingham" ];

  meta = {
    description = "Tells which shell is running";
    homepage = "https://github.com/sarugaku/shellingham";
    changelog = "https://github.com/sarugaku/shellingham/blob/${finalAttrs.src.tag}/CHANGELOG.rst";
    license = lib.licenses.isc;
  };
})
