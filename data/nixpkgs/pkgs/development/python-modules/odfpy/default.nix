{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "odfpy";
  version = "1.4.1";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-23ZqblnFEDIS88yS7I3VCg86AnkCM+0LUhSLcNPEOOw=";
  };

  meta = {
    description = "OpenDocument files";
    homepage = "https://github.com/eea/odfpy";
    license = lib.licenses.asl20;
  };
})
