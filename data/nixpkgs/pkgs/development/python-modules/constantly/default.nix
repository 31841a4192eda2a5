{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  setuptools,
  versioneer,
}:

buildPythonPackage (finalAttrs: {
  pname = "constantly";
  version = "23.10.4";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "twisted";
    repo = "constantly";
    tag = finalAttrs.version;
    hash = "sha256-yXPHQP4B83PuRNvDBnRTx/MaPaQxCl1g5Xrle+N/d7I=";
  };

  nativeBuildInputs = [
    setuptools
    versioneer
  ];

  pythonImportsCheck = [ "constantly" ];

  meta = {
    description = "Symbolic constants";
    homepage = "https://github.com/twisted/constantly";
    license = lib.licenses.mit;
  };
})
