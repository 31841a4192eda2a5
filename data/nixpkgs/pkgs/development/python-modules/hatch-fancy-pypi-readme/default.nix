{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  hatchling,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "hatch-fancy-pypi-readme";
  version = "25.1.0";
  pyproject = true;

  src = fetchPypi {
    pname = "hatch_fancy_pypi_readme";
    inherit (finalAttrs) version;
    hash = "sha256-nFjtPf+Q1R9DQUzjcAmtHVsPCP/J/CFpmKBjgPAcAEU=";
  };

  nativeBuildInputs = [ hatchling ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "hatch_fancy_pypi_readme" ];

  meta = {
    description = "Composes the description of a package from several files";
    homepage = "https://github.com/hynek/hatch-fancy-pypi-readme";
    license = lib.licenses.mit;
    mainProgram = "hatch-fancy-pypi-readme";
  };
})
