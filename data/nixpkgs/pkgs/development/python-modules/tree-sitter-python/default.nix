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
  pname = "tree-sitter-python";
  version = "0.25.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "tree-sitter";
    repo = "tree-sitter-python";
    tag = "v${finalAttrs.version}";
    hash = "sha256-F5XH21PjPpbwYylgKdwD3MZ5o0amDt4xf/e5UikPcxY=";
  };

  build-system = [ setuptools ];

  optional-dependencies = {
    core = [ tree-sitter ];
  };

  pythonImportsCheck = [ "tree_sitter_python" ];

  meta = {
    description = "Python for tree-sitter";
    homepage = "https://github.com/tree-sitter/tree-sitter-python";
    license = lib.licenses.mit;
  };
})
