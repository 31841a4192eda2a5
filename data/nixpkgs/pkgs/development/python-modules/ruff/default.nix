{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,
}:

buildPythonPackage (finalAttrs: {
  pname = "ruff";
  version = "0.15.20";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "astral-sh";
    repo = "ruff";
    tag = finalAttrs.version;
    hash = "sha256-8PFMGKG15kWBpG4YXg37940WtSe/e5pQDqIe3iJRh5A=";
  };

  build-system = [ hatchling ];

  pythonImportsCheck = [ "ruff" ];

  meta = {
    description = "Fast linter and formatter";
    homepage = "https://github.com/astral-sh/ruff";
    changelog = "https://github.com/astral-sh/ruff/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
    mainProgram = "ruff";
    platforms = lib.platforms.linux ++ lib.platforms.darwin;
  };
})
