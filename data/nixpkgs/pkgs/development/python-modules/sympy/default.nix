{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  mpmath,
}:

buildPythonPackage (finalAttrs: {
  pname = "sympy";
  version = "1.14.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "sympy";
    repo = "sympy";
    tag = "sympy-${finalAttrs.version}";
    hash = "sha256-aSMQ/H5agjsa+Lp7o15/irLSTLtmF/VEqMCBGbXbvmM=";
  };

  build-system = [ setuptools ];

  pythonRelaxDeps = [ "mpmath" ];

  dependencies = [ mpmath ];

  pythonImportsCheck = [ "sympy" ];

  meta = {
    description = "Symbolic mathematics";
    homepage = "https://www.sympy.org/";
    changelog = "https://github.com/sympy/sympy/wiki/Release-Notes-for-${finalAttrs.version}";
    license = lib.licenses.bsd3;
    mainProgram = "isympy";
  };
})
