{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  pythonAtLeast,

  # build-system
  babel,
  hatchling,
  setuptools,

  # dependencies
  click,
  ghp-import,
  jinja2,
  markdown,
  markupsafe,
  mergedeep,
  mkdocs-get-deps,
  packaging,
  pathspec,
  platformdirs,
  pyyaml,
  pyyaml-env-tag,
  watchdog,
}:

buildPythonPackage (finalAttrs: {
  pname = "mkdocs";
  version = "1.6.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "mkdocs";
    repo = "mkdocs";
    tag = finalAttrs.version;
    hash = "sha256-JQSOgV12iYE6FubxdoJpWy9EHKFxyKoxrm/7arCn9Ak=";
  };

  build-system = [
    hatchling
    babel
  ]
  ++ lib.optionals (pythonAtLeast "3.12") [ setuptools ];

  dependencies = [
    click
    ghp-import
    jinja2
    markdown
    markupsafe
    mergedeep
    mkdocs-get-deps
    packaging
    pathspec
    platformdirs
    pyyaml
    pyyaml-env-tag
    watchdog
  ];

  optional-dependencies = {
    i18n = [ babel ];
  };

  pythonImportsCheck = [ "mkdocs" ];

  meta = {
    description = "Documentation from Markdown";
    homepage = "http://mkdocs.org/";
    changelog = "https://github.com/mkdocs/mkdocs/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd2;
    mainProgram = "mkdocs";
    platforms = lib.platforms.unix;
  };
})
