{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
  setuptools-scm,

  # dependencies
  cachecontrol,
  filelock,
  gitpython,
  mkdocs,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "mkdocs-rss-plugin";
  version = "1.17.9";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "Guts";
    repo = "mkdocs-rss-plugin";
    tag = finalAttrs.version;
    hash = "sha256-rUMjS0+895SsU7qNckLL3BprUQa/3lJDjpwhMkF0jYg=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  dependencies = [
    cachecontrol
    gitpython
    mkdocs
    filelock
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "mkdocs_rss_plugin" ];

  meta = {
    description = "News feeds for MkDocs";
    homepage = "https://github.com/Guts/mkdocs-rss-plugin";
    changelog = "https://github.com/Guts/mkdocs-rss-plugin/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.mit;
  };
})
