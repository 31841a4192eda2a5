{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "linkify-it-py";
  version = "2.0.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "tsutsu3";
    repo = "linkify-it-py";
    tag = "v${finalAttrs.version}";
    hash = "sha256-BLwIityUZDVdSbvTpLf6QUlZUavWzG/45Nfffn18/vU=";
  };

  nativeBuildInputs = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "linkify_it" ];

  meta = {
    description = "Finds links in plain text";
    homepage = "https://github.com/tsutsu3/linkify-it-py";
    license = lib.licenses.mit;
  };
})
