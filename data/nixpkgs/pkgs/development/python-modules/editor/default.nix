{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  poetry-core,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "editor";
  version = "1.6.6";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "rec";
    repo = "editor";
    rev = "v${finalAttrs.version}";
    hash = "sha256-FVtat3gUsK5Lv6XSkVXj0hY6NkMGw6LxRWMJrZ/cIis=";
  };

  nativeBuildInputs = [ poetry-core ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "editor" ];

  meta = {
    description = "Opens the user's editor";
    homepage = "https://github.com/rec/editor";
    changelog = "https://github.com/rec/editor/blob/v${finalAttrs.version}/CHANGELOG";
    license = lib.licenses.mit;
  };
})
