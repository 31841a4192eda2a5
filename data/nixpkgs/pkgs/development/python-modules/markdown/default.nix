{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "markdown";
  version = "3.10.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "Python-Markdown";
    repo = "markdown";
    tag = finalAttrs.version;
    hash = "sha256-iZ+52xXtpn59HIcG2LTHHV0AMAz5N72np6s8+EOy8MQ=";
  };

  build-system = [ setuptools ];

  pythonImportsCheck = [ "markdown" ];

  meta = {
    description = "Markdown as John Gruber wrote it, with extensions";
    homepage = "https://github.com/Python-Markdown/markdown";
    changelog = "https://github.com/Python-Markdown/markdown/blob/${finalAttrs.src.tag}/docs/changelog.md";
    license = lib.licenses.bsd3;
    mainProgram = "markdown_py";
  };
})
