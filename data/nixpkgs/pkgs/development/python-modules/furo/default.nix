{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  flit-core,

  # dependencies
  accessible-pygments,
  beautifulsoup4,
  pygments,
  sphinx,
  sphinx-basic-ng,
}:

buildPythonPackage (finalAttrs: {
  pname = "furo";
  version = "2025.12.19";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pradyunsg";
    repo = "furo";
    tag = finalAttrs.version;
    hash = "sha256-s9CQXmHI3PoXbB24e8rUd9ip02UZTjPHP4Ar6hV3mUc=";
  };

  build-system = [ flit-core ];

  pythonRelaxDeps = [ "sphinx" ];

  dependencies = [
    accessible-pygments
    beautifulsoup4
    pygments
    sphinx
    sphinx-basic-ng
  ];

  pythonImportsCheck = [ "furo" ];

  meta = {
    description = "Clean theme for Sphinx with a sidebar";
    homepage = "https://github.com/pradyunsg/furo";
    changelog = "https://github.com/pradyunsg/furo/blob/${finalAttrs.src.tag}/docs/changelog.md";
    license = lib.licenses.mit;
  };
})
