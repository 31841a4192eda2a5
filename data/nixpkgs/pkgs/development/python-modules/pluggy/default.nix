{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools-scm,
}:

buildPythonPackage (finalAttrs: {
  pname = "pluggy";
  version = "1.6.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pytest-dev";
    repo = "pluggy";
    tag = finalAttrs.version;
    hash = "sha256-pkQjPJuSASWmzwzp9H/UTJBQDr2r2RiofxpF135lAgc=";
  };

  build-system = [ setuptools-scm ];

  meta = {
    description = "Plugins and hooks, as pytest has them";
    homepage = "https://github.com/pytest-dev/pluggy";
    changelog = "https://github.com/pytest-dev/pluggy/blob/refs/tags/${finalAttrs.src.tag}/CHANGELOG.rst";
    license = lib.licenses.mit;
  };
})
