{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "spacy-legacy";
  version = "3.0.12";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-s31uDJtuHXyhz1vHFSq2SkxGcfWcha2vej/LhwNXp3Q=";
  };

  pythonImportsCheck = [ "spacy_legacy" ];

  meta = {
    description = "Former components of spaCy";
    homepage = "https://github.com/explosion/spacy-legacy";
    changelog = "https://github.com/explosion/spacy-legacy/releases/tag/v${finalAttrs.version}";
    license = lib.licenses.asl20;
  };
})
