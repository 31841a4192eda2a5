{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,
  setuptools-scm,

  # dependencies
  semantic-version,
}:

buildPythonPackage (finalAttrs: {
  pname = "setuptools-rust";
  version = "1.12.0";
  pyproject = true;

  src = fetchPypi {
    pname = "setuptools_rust";
    inherit (finalAttrs) version;
    hash = "sha256-2UqT8Ml3UcFwFFZfB73DJL7kXTls0buoPY56+SuUXww=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  dependencies = [
    semantic-version
    setuptools
  ];

  pythonImportsCheck = [ "setuptools_rust" ];

  meta = {
    description = "Builds extensions written in Rust";
    homepage = "https://github.com/PyO3/setuptools-rust";
    changelog = "https://github.com/PyO3/setuptools-rust/releases/tag/v${finalAttrs.version}";
    license = lib.licenses.mit;
  };
})
