{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatch-nodejs-version,
  hatch-requirements-txt,
  hatchling,
  trove-classifiers,

  # dependencies
  babel,
  backrefs,
  colorama,
  jinja2,
  markdown,
  mkdocs,
  mkdocs-material-extensions,
  paginate,
  pygments,
  pymdown-extensions,
  regex,
  requests,

  # optional-dependencies
  cairosvg,
  mkdocs-git-revision-date-localized-plugin,
  mkdocs-minify-plugin,
  mkdocs-redirects,
  mkdocs-rss-plugin,
  pillow,
}:

buildPythonPackage (finalAttrs: {
  pname = "mkdocs-material";
  version = "9.7.6";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "squidfunk";
    repo = "mkdocs-material";
    tag = finalAttrs.version;
    hash = "sha256-qQtVnWNSh7rJhVyufkebEq6n4lpBI3tZxHRT07AIZFA=";
  };

  build-system = [
    hatch-requirements-txt
    hatch-nodejs-version
    hatchling
    trove-classifiers
  ];

  pythonRelaxDeps = [ "backrefs" ];

  dependencies = [
    babel
    backrefs
    colorama
    jinja2
    markdown
    mkdocs
    mkdocs-material-extensions
    paginate
    pygments
    pymdown-extensions
    regex
    requests
  ];

  optional-dependencies = {
    git = [ mkdocs-git-revision-date-localized-plugin ];
    imaging = [
      cairosvg
      pillow
    ];
    recommended = [
      mkdocs-minify-plugin
      mkdocs-redirects
      mkdocs-rss-plugin
    ];
  };

  pythonImportsCheck = [ "mkdocs" ];

  meta = {
    description = "Material Design for MkDocs";
    homepage = "https://squidfunk.github.io/mkdocs-material/";
    changelog = "https://github.com/squidfunk/mkdocs-material/blob/${finalAttrs.src.tag}/CHANGELOG";
    license = lib.licenses.mit;
  };
})
