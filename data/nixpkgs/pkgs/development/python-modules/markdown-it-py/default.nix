{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  flit-core,

  # dependencies
  mdurl,

  # optional-dependencies
  commonmark,
  ipykernel,
  jupyter-sphinx,
  linkify-it-py,
  markdown,
  mdit-py-plugins,
  mistletoe,
  mistune,
  myst-parser,
  panflute,
  pyyaml,
  sphinx,
  sphinx-book-theme,
  sphinx-copybutton,
  sphinx-design,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "markdown-it-py";
  version = "4.0.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "executablebooks";
    repo = "markdown-it-py";
    tag = "v${finalAttrs.version}";
    hash = "sha256-92J9cMit2zwyjoE8G1YpwDxj+wiApQW2eUHxUOUt3as=";
  };

  build-system = [ flit-core ];

  pythonRelaxDeps = [ "linkify-it-py" ];

  dependencies = [ mdurl ];

  optional-dependencies = {
    compare = [
      commonmark
      markdown
      mistletoe
      mistune
      panflute
    ];
    linkify = [ linkify-it-py ];
    plugins = [ mdit-py-plugins ];
    rtd = [
      mdit-py-plugins
      myst-parser
      pyyaml
      sphinx
      sphinx-copybutton
      sphinx-design
      sphinx-book-theme
      jupyter-sphinx
      ipykernel
    ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "markdown_it" ];

  meta = {
    description = "CommonMark parser with plugins";
    homepage = "https://markdown-it-py.readthedocs.io/";
    changelog = "https://github.com/executablebooks/markdown-it-py/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.mit;
    mainProgram = "markdown-it";
  };
})
