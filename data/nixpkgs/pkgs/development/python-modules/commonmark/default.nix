{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "commonmark";
  version = "0.9.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "readthedocs";
    repo = "commonmark.py";
    tag = finalAttrs.version;
    hash = "sha256-Ui/G/VLdjWcm7YmVjZ5Q8h0DEEFqdDByre29g3zHUq4=";
  };

  build-system = [ setuptools ];

  meta = {
    description = "CommonMark parser";
    homepage = "https://github.com/readthedocs/commonmark.py";
    license = lib.licenses.bsd3;
    mainProgram = "cmark";
  };
})
