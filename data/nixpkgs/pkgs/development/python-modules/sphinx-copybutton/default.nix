{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
}:

buildPythonPackage (finalAttrs: {
  pname = "sphinx-copybutton";
  version = "0.5.2";
  format = "setuptools";

  src = fetchFromGitHub {
    owner = "executablebooks";
    repo = "sphinx-copybutton";
    rev = "v${finalAttrs.version}";
    fetchSubmodules = true;
    hash = "sha256-LM2LtQuYsPRJ2XX9aAW36xRtwghTkzug6A6fpVJ6hbk=";
  };

  pythonImportsCheck = [ "sphinx_copybutton" ];

  meta = {
    description = "Button to copy code in Sphinx documents";
    homepage = "https://github.com/executablebooks/sphinx-copybutton";
    license = lib.licenses.mit;
  };
})
