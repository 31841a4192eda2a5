{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  setuptools-rust,
}:

buildPythonPackage (finalAttrs: {
  pname = "spacy-alignments";
  version = "0.9.0";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-jcNYghWR9Xbu97/hAYe8ewa5oMQ4ofNGFwY4cY7/EmM=";
  };

  nativeBuildInputs = [ setuptools-rust ];

  pythonImportsCheck = [ "spacy_alignments" ];

  meta = {
    description = "Aligns different tokenisations";
    homepage = "https://github.com/explosion/spacy-alignments";
    license = lib.licenses.mit;
  };
})
