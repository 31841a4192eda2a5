{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "mkdocs-redirects";
  version = "1.2.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "mkdocs";
    repo = "mkdocs-redirects";
    tag = "v${finalAttrs.version}";
    hash = "sha256-YsMA00yajeGSqSB6CdKxGqyClC9Cgc3ImRBTucHEHhs=";
  };

  build-system = [ hatchling ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "mkdocs_redirects" ];

  meta = {
    description = "Redirects for pages of MkDocs";
    homepage = "https://github.com/mkdocs/mkdocs-redirects";
    license = lib.licenses.mit;
  };
})
