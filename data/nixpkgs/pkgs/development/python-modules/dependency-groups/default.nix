{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  flit-core,

  # dependencies
  packaging,
  tomli,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "dependency-groups";
  version = "1.3.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pypa";
    repo = "dependency-groups";
    tag = finalAttrs.version;
    hash = "sha256-suuSx3zf0Y45FJdH8Cb6N7hcvPnzleREpHhtdiG2CLg=";
  };

  build-system = [ flit-core ];

  dependencies = [
    packaging
    tomli
  ];

  optional-dependencies = {
    cli = [ tomli ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "dependency_groups" ];

  meta = {
    description = "Reads the dependency groups of pyproject.toml";
    homepage = "https://github.com/pypa/dependency-groups";
    changelog = "https://github.com/pypa/dependency-groups/blob/${finalAttrs.src.tag}/CHANGELOG.rst";
    license = lib.licenses.mit;
  };
})
