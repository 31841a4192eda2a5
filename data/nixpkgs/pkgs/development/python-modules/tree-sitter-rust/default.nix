{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # optional-dependencies
  tree-sitter,
}:

buildPythonPackage (finalAttrs: {
  pname = "tree-sitter-rust";
  version = "0.24.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "tree-sitter";
    repo = "tree-sitter-rust";
    tag = "v${finalAttrs.version}";
    hash = "sha256-y3sJURlSTM7LRRN5WGIAeslsdRZU522Tfcu6dnXH/XQ=";
  };

  build-system = [ setuptools ];

  optional-dependencies = {
    core = [ tree-sitter ];
  };

  pythonImportsCheck = [ "tree_sitter_rust" ];

  meta = {
    description = "Rust for tree-sitter";
    homepage = "https://github.com/tree-sitter/tree-sitter-rust";
    license = lib.licenses.mit;
  };
})
