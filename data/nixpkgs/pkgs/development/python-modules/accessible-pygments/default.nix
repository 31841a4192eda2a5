{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatch-fancy-pypi-readme,
  hatch-vcs,
  hatchling,

  # dependencies
  pygments,
}:

buildPythonPackage (finalAttrs: {
  pname = "accessible-pygments";
  version = "0.0.5";
  pyproject = true;

  src = fetchPypi {
    pname = "accessible_pygments";
    inherit (finalAttrs) version;
    hash = "sha256-QJGNPmorYZrUJMuR5Va9O9iGVEPZ8i8dzfeeM8gEaHI=";
  };

  build-system = [
    hatchling
    hatch-vcs
    hatch-fancy-pypi-readme
  ];

  dependencies = [ pygments ];

  pythonImportsCheck = [
    "a11y_pygments"
    "a11y_pygments.utils"
  ];

  meta = {
    description = "Colour schemes for Pygments with enough contrast";
    homepage = "https://github.com/Quansight-Labs/accessible-pygments";
    changelog = "https://github.com/Quansight-Labs/accessible-pygments/raw/v${finalAttrs.version}/CHANGELOG.md";
    license = lib.licenses.bsd3;
  };
})
