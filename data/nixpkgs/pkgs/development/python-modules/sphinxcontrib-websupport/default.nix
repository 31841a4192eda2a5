{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  flit-core,
}:

buildPythonPackage (finalAttrs: {
  pname = "sphinxcontrib-websupport";
  version = "2.0.0";
  pyproject = true;

  src = fetchPypi {
    pname = "sphinxcontrib_websupport";
    inherit (finalAttrs) version;
    hash = "sha256-C3Nn07rGRUsfl+QqqMTU1KG3VtUl/HJuu+VXHgM+ec0=";
  };

  nativeBuildInputs = [ flit-core ];

  meta = {
    description = "Serves Sphinx documents from web applications";
    homepage = "http://sphinx-doc.org/";
    license = lib.licenses.bsd2;
  };
})
