{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "spacy-lookups-data";
  version = "1.0.5";
  format = "setuptools";

  src = fetchFromGitHub {
    owner = "explosion";
    repo = "spacy-lookups-data";
    tag = "v${finalAttrs.version}";
    hash = "sha256-6sKZ+GgCjLWYnV96nub4xEUFh1qpPQpbnoxyOVrvcD0=";
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "spacy_lookups_data" ];

  meta = {
    description = "Tables of words for spaCy";
    homepage = "https://pypi.org/project/spacy-lookups-data";
    license = lib.licenses.mit;
  };
})
