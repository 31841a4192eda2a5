{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  markdown,
  pygments,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pymdown-extensions";
  version = "10.21.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "facelessuser";
    repo = "pymdown-extensions";
    tag = finalAttrs.version;
    hash = "sha256-hu9fXjZxlris3AhPS7bz3kcSyQtSeh0B6ZAZBsCO4+g=";
  };

  build-system = [ hatchling ];

  dependencies = [
    markdown
    pygments
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [
    "pymdownx.arithmatex"
    "pymdownx.b64"
    "pymdownx.betterem"
    "pymdownx.caret"
    "pymdownx.critic"
    "pymdownx.details"
    "pymdownx.emoji"
    "pymdownx.escapeall"
    "pymdownx.extra"
    "pymdownx.highlight"
    "pymdownx.inlinehilite"
    "pymdownx.keys"
    "pymdownx.magiclink"
    "pymdownx.mark"
    "pymdownx.pathconverter"
    "pymdownx.progressbar"
    "pymdownx.saneheaders"
    "pymdownx.smartsymbols"
    "pymdownx.snippets"
    "pymdownx.striphtml"
    "pymdownx.superfences"
    "pymdownx.tabbed"
    "pymdownx.tasklist"
    "pymdownx.tilde"
  ];

  meta = {
    description = "Extensions for Markdown";
    homepage = "https://facelessuser.github.io/pymdown-extensions/";
    changelog = "https://github.com/facelessuser/pymdown-extensions/blob/${finalAttrs.src.tag}/docs/src/markdown/about/changelog.md";
    license = with lib.licenses; [
      mit
      bsd2
    ];
  };
})
