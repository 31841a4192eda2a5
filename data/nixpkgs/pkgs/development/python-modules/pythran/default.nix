{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  beniget,
  gast,
  numpy,
  ply,
}:

buildPythonPackage (finalAttrs: {
  pname = "pythran";
  version = "0.18.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "serge-sans-paille";
    repo = "pythran";
    tag = finalAttrs.version;
    hash = "sha256-H13FGApWCgBLWOtoZ5yEIV4Z+KAOK3Xs4KFM4oLmKmk=";
  };

  build-system = [ setuptools ];

  pythonRelaxDeps = [
    "gast"
    "beniget"
  ];

  dependencies = [
    ply
    gast
    numpy
    beniget
    setuptools
  ];

  pythonImportsCheck = [
    "pythran"
    "pythran.backend"
    "pythran.middlend"
    "pythran.passmanager"
    "pythran.toolchain"
    "pythran.spec"
  ];

  meta = {
    description = "Compiles numerical Python to C++";
    homepage = "https://github.com/serge-sans-paille/pythran";
    changelog = "https://github.com/serge-sans-paille/pythran/blob/${finalAttrs.src.tag}/Changelog";
    license = lib.licenses.bsd3;
  };
})
