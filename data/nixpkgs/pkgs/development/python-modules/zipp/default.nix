{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
  setuptools-scm,
}:

buildPythonPackage (finalAttrs: {
  pname = "zipp";
  version = "3.23.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "jaraco";
    repo = "zipp";
    tag = "v${finalAttrs.version}";
    hash = "sha256-SC5aMiQsAPLNjCdOHDAMYX2iDSwZltjXxAJJgZnPlJ0=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  pythonImportsCheck = [ "zipp" ];

  meta = {
    description = "Zip files as paths";
    homepage = "https://github.com/jaraco/zipp";
    license = lib.licenses.mit;
  };
})
