{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
}:

buildPythonPackage (finalAttrs: {
  pname = "pathos";
  version = "0.3.5";
  format = "setuptools";

  src = fetchFromGitHub {
    owner = "uqfoundation";
    repo = "pathos";
    tag = finalAttrs.version;
    hash = "sha256-9ejrHHgSbDrbuq1bktyiKPJnQ1l52ug/lnJJbac7x4s=";
  };

  pythonImportsCheck = [ "pathos" ];

  meta = {
    description = "Computing on many processors and machines";
    homepage = "https://pathos.readthedocs.io/";
    changelog = "https://github.com/uqfoundation/pathos/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd3;
  };
})
