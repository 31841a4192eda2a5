{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatch-fancy-pypi-readme,
  hatchling,

  # dependencies
  coverage,
  toml,
  tomli,
}:

buildPythonPackage (finalAttrs: {
  pname = "pytest-cov";
  version = "7.1.0";
  pyproject = true;

  src = fetchPypi {
    pname = "pytest_cov";
    inherit (finalAttrs) version;
    hash = "sha256-MGdPK19jUaoJcCqcjDZPagHCeq4ME2augBYWDR78VrI=";
  };

  build-system = [
    hatchling
    hatch-fancy-pypi-readme
  ];

  dependencies = [
    coverage
    toml
    tomli
  ];

  pythonImportsCheck = [ "pytest_cov" ];

  meta = {
    description = "Coverage of tests by pytest";
    homepage = "https://github.com/pytest-dev/pytest-cov";
    changelog = "https://github.com/pytest-dev/pytest-cov/blob/v${finalAttrs.version}/CHANGELOG.rst";
    license = lib.licenses.mit;
  };
})
