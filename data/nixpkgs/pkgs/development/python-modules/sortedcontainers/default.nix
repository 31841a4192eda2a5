{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
}:

buildPythonPackage (finalAttrs: {
  pname = "sortedcontainers";
  version = "2.4.0";
  format = "setuptools";

  src = fetchFromGitHub {
    owner = "grantjenks";
    repo = "python-sortedcontainers";
    rev = "v${finalAttrs.version}";
    hash = "sha256-YRbSM2isWi7AzfquFvuZBlpEMNUnBJTBLBn0/XYVHKQ=";
  };

  pythonImportsCheck = [ "sortedcontainers" ];

  meta = {
    description = "Lists, dictionaries and sets in order";
    homepage = "https://grantjenks.com/docs/sortedcontainers/";
    license = lib.licenses.asl20;
  };
})
