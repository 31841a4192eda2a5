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
  pname = "jmespath";
  version = "1.1.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "jmespath";
    repo = "jmespath.py";
    tag = finalAttrs.version;
    hash = "sha256-DtRMWKE1LeD+NAmMJOISfBo5w9HJW7XFeQp7A3NjkjE=";
  };

  build-system = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Queries on JSON";
    homepage = "https://github.com/jmespath/jmespath.py";
    changelog = "https://github.com/jmespath/jmespath.py/blob/${finalAttrs.src.tag}/CHANGELOG.rst";
    license = lib.licenses.mit;
    mainProgram = "jp.py";
  };
})
