{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
}:

buildPythonPackage (finalAttrs: {
  pname = "mergedeep";
  version = "1.3.4";
  format = "setuptools";

  src = fetchFromGitHub {
    owner = "clarketm";
    repo = "mergedeep";
    rev = "v${finalAttrs.version}";
    hash = "sha256-yRB0GqoIFu6BHuijAaR0J+qsaUPaEb39+12PMX/bW9c=";
  };

  pythonImportsCheck = [ "mergedeep" ];

  meta = {
    description = "Merges nested dictionaries";
    homepage = "https://github.com/clarketm/mergedeep";
    license = lib.licenses.mit;
  };
})
