{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  flit-core,
}:

buildPythonPackage (finalAttrs: {
  pname = "sphinxcontrib-qthelp";
  version = "2.0.0";
  pyproject = true;

  src = fetchPypi {
    pname = "sphinxcontrib_qthelp";
    inherit (finalAttrs) version;
    hash = "sha256-T+fQrI/BcQRb5iOro+Ko9hP4aCcx+RU7suQOzha5u6s=";
  };

  nativeBuildInputs = [ flit-core ];

  meta = {
    description = "Sphinx output for Qt's help";
    homepage = "https://github.com/sphinx-doc/sphinxcontrib-qthelp";
    license = lib.licenses.bsd2;
  };
})
