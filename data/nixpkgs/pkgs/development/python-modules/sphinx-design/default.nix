{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  flit-core,

  # dependencies
  sphinx,

  # optional-dependencies
  furo,
  pydata-sphinx-theme,
  sphinx-book-theme,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "sphinx-design";
  version = "0.7.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "executablebooks";
    repo = "sphinx-design";
    tag = "v${finalAttrs.version}";
    hash = "sha256-NlAAIw8X2gW2ejeSHcFrxj7Jl6OgnpZIXPK16yzxxRQ=";
  };

  build-system = [ flit-core ];

  pythonRelaxDeps = [ "sphinx" ];

  dependencies = [ sphinx ];

  optional-dependencies = {
    theme-furo = [ furo ];
    theme-pydata = [ pydata-sphinx-theme ];
    theme-sbt = [ sphinx-book-theme ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "sphinx_design" ];

  meta = {
    description = "Cards, grids and tabs for Sphinx";
    homepage = "https://github.com/executablebooks/sphinx-design";
    changelog = "https://github.com/executablebooks/sphinx-design/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
