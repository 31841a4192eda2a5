{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  flit-core,
}:

buildPythonPackage (finalAttrs: {
  pname = "sphinxcontrib-devhelp";
  version = "2.0.0";
  pyproject = true;

  src = fetchPypi {
    pname = "sphinxcontrib_devhelp";
    inherit (finalAttrs) version;
    hash = "sha256-QR9dltRF0dc7tdUhMzd7QkjsedtceTzn2+WeB0tN0a0=";
  };

  nativeBuildInputs = [ flit-core ];

  meta = {
    description = "Sphinx output for Devhelp";
    homepage = "https://github.com/sphinx-doc/sphinxcontrib-devhelp";
    license = lib.licenses.bsd2;
  };
})
