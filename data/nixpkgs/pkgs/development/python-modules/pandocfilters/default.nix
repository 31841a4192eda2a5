{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "pandocfilters";
  version = "1.5.1";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-ACtKVV7k68A/i2Ywfih/pJLkp3tOoU0/k0MoKXu0k54=";
  };

  meta = {
    description = "Writes filters for Pandoc";
    homepage = "https://github.com/jgm/pandocfilters";
    license = lib.licenses.mit;
  };
})
