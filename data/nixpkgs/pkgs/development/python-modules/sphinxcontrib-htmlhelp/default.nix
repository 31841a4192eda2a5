{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  flit-core,
}:

buildPythonPackage (finalAttrs: {
  pname = "sphinxcontrib-htmlhelp";
  version = "2.1.0";
  pyproject = true;

  src = fetchPypi {
    pname = "sphinxcontrib_htmlhelp";
    inherit (finalAttrs) version;
    hash = "sha256-yeKRas6KrWTME6DSM+4iMX8rkCW5zzKVJJ+phcxwguk=";
  };

  nativeBuildInputs = [ flit-core ];

  meta = {
    description = "Sphinx output for HTML help";
    homepage = "https://github.com/sphinx-doc/sphinxcontrib-htmlhelp";
    license = lib.licenses.bsd2;
  };
})
