{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "inflection";
  version = "0.5.1";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-GilzDTZumWqqz/svHxy5WT3Dji3dMMkSUMbd4J6ptBc=";
  };

  meta = {
    description = "Singular and plural, camel case and underscores";
    homepage = "https://github.com/jpvanhal/inflection";
    license = lib.licenses.mit;
  };
})
