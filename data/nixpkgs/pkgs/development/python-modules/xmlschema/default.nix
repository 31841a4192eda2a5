{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  elementpath,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "xmlschema";
  version = "4.3.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "sissaschool";
    repo = "xmlschema";
    tag = "v${finalAttrs.version}";
    hash = "sha256-O34MHsP4BC5fALHDzXJBWGtcRifdL3dJNwW721QN4vA=";
  };

  build-system = [ setuptools ];

  dependencies = [ elementpath ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "xmlschema" ];

  meta = {
    description = "Validates XML by schemas";
    homepage = "https://github.com/sissaschool/xmlschema";
    changelog = "https://github.com/sissaschool/xmlschema/blob/${finalAttrs.src.tag}/CHANGELOG.rst";
    license = lib.licenses.mit;
  };
})
