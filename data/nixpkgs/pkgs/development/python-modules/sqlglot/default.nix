{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
  setuptools-scm,

  # dependencies
  python-dateutil,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "sqlglot";
  version = "28.9.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "tobymao";
    repo = "sqlglot";
    tag = "v${finalAttrs.version}";
    hash = "sha256-2AmHKGAoDF8w9k8VN9d25Js3UiSh8YNqdGRHN7VqRpw=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  dependencies = [ python-dateutil ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "sqlglot" ];

  meta = {
    description = "Parses SQL and translates between dialects";
    homepage = "https://github.com/tobymao/sqlglot";
    changelog = "https://github.com/tobymao/sqlglot/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.mit;
  };
})
