{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "tree-sitter-make";
  version = "1.1.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "tree-sitter-grammars";
    repo = "tree-sitter-make";
    rev = "v${finalAttrs.version}";
    hash = "sha256-WiuhAp9JZKLd0wKCui9MV7AYFOW9dCbUp+kkVl1OEz0=";
  };

  build-system = [ setuptools ];

  pythonImportsCheck = [ "tree_sitter_make" ];

  meta = {
    description = "Makefiles for tree-sitter";
    homepage = "https://github.com/tree-sitter-grammars/tree-sitter-make";
    license = lib.licenses.mit;
  };
})
