{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "locket";
  version = "1.0.0";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-XA1MBSqLu/dQ4Fao5lzNMJCG9PDxii6sMGqN+kESpjI=";
  };

  pythonImportsCheck = [ "locket" ];

  meta = {
    description = "Locks on files";
    homepage = "https://github.com/mwilliamson/locket.py";
    license = lib.licenses.bsd2;
  };
})
