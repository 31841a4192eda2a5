{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatchling,
}:

buildPythonPackage (finalAttrs: {
  pname = "litestar-htmx";
  version = "0.5.0";
  pyproject = true;

  src = fetchPypi {
    pname = "litestar_htmx";
    inherit (finalAttrs) version;
    hash = "sha256-4C0aOpIXLIdINfo+Z0nWWun8Ym0N9GcZSQoWKT4hRvs=";
  };

  build-system = [ hatchling ];

  meta = {
    description = "HTMX for Litestar";
    homepage = "https://docs.litestar.dev/latest/usage/htmx.html";
    license = lib.licenses.asl20;
    platforms = lib.platforms.unix;
  };
})
