{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # dependencies
  packaging,
  typing-extensions,

  # optional-dependencies
  rich,
}:

buildPythonPackage (finalAttrs: {
  pname = "setuptools-scm";
  version = "9.2.2";
  pyproject = true;

  src = fetchPypi {
    pname = "setuptools_scm";
    inherit (finalAttrs) version;
    hash = "sha256-HGdKtGZWhqCIfX4kwDqyXyQgHCE+guponS8+Fp7371c=";
  };

  build-system = [ setuptools ];

  dependencies = [
    packaging
    setuptools
    typing-extensions
  ];

  optional-dependencies = {
    rich = [ rich ];
  };

  pythonImportsCheck = [ "setuptools_scm" ];

  meta = {
    description = "Version numbers from version control";
    homepage = "https://github.com/pypa/setuptools_scm/";
    changelog = "https://github.com/pypa/setuptools_scm/blob/${finalAttrs.version}/CHANGELOG.md";
    license = lib.licenses.mit;
  };
})
