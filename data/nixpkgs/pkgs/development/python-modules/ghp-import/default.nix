{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "ghp-import";
  version = "2.1.0";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-nFNcTGEZPC34hxIiVn1/1+UBTYNfl9x7dDkGniQT00M=";
  };

  pythonImportsCheck = [ "ghp_import" ];

  meta = {
    description = "Copies documentation to the branch of GitHub Pages";
    homepage = "https://github.com/c-w/ghp-import";
    license = lib.licenses.asl20;
    mainProgram = "ghp-import";
  };
})
