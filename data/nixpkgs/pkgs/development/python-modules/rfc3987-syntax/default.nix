{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  lark,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "rfc3987-syntax";
  version = "1.1.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "willynilly";
    repo = "rfc3987-syntax";
    tag = "v${finalAttrs.version}";
    hash = "sha256-6jA/x8KnwBvyW2k384/EB/NJ8BmJJTEHA8YUlQP+1Y4=";
  };

  build-system = [ hatchling ];

  dependencies = [ lark ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "rfc3987_syntax" ];

  meta = {
    description = "Grammar of international identifiers";
    homepage = "https://github.com/willynilly/rfc3987-syntax";
    changelog = "https://github.com/willynilly/rfc3987-syntax/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
