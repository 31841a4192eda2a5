{
  lib,
  buildPythonPackage,
  fetchFromGitLab,

  # build tools
  flit-core,
  setuptools-scm,
}:

buildPythonPackage (finalAttrs: {
  pname = "flit-scm";
  version = "1.7.0";
  pyproject = true;

  src = fetchFromGitLab {
    owner = "WillDaSilva";
    repo = "flit_scm";
    tag = finalAttrs.version;
    hash = "sha256-2nx9kWq/2TzauOW+c67g9a3JZ2dhBM4QzKyK/sqWOPo=";
  };

  nativeBuildInputs = [
    flit-core
    setuptools-scm
  ];

  pythonImportsCheck = [ "flit_scm" ];

  meta = {
    description = "Version numbers from version control for Flit";
    homepage = "https://gitlab.com/WillDaSilva/flit_scm";
    license = lib.licenses.mit;
  };
})
