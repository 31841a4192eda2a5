{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "antlr4-python3-runtime";
  version = "4.13.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "antlr";
    repo = "antlr4";
    tag = finalAttrs.version;
    hash = "sha256-DxxRL+FQFA+x0RudIXtLhewseU50aScHKSCDX7DE9bY=";
  };

  sourceRoot = "${finalAttrs.src.name}/runtime/Python3";

  build-system = [ setuptools ];

  meta = {
    description = "What parsers made by ANTLR need to run";
    homepage = "https://www.antlr.org/";
    license = lib.licenses.bsd3;
    mainProgram = "pygrun";
  };
})
