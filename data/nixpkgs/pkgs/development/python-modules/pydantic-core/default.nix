{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # dependencies
  typing-extensions,
}:

buildPythonPackage (finalAttrs: {
  pname = "pydantic-core";
  version = "2.41.5";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pydantic";
    repo = "pydantic-core";
    tag = "v${finalAttrs.version}";
    hash = "sha256-oIYHLSep8tWOXEaUybXG8Gv9WBoPGQ1Aj7QyqYksvMw=";
  };

  dependencies = [ typing-extensions ];

  pythonImportsCheck = [ "pydantic_core" ];

  meta = {
    description = "Validation for pydantic, written in Rust";
    homepage = "https://github.com/pydantic/pydantic-core";
    changelog = "https://github.com/pydantic/pydantic-core/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
