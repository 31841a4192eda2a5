{
  lib,
  stdenv,
  fetchurl,

  libxml2,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "libxslt";
  version = "1.1.45";

  src = fetchurl {
    url = "mirror://gnome/sources/libxslt/1.1/libxslt-${finalAttrs.version}.tar.xz";
    hash = "sha256-ms/mhBnE0GpFxVAyGzISdi2S9BRlBiyk6hnmMu5dIW4=";
  };

  outputs = [
    "bin"
    "dev"
    "out"
  ];

  buildInputs = [ libxml2 ];

  meta = {
    description = "Transformations of XML";
    homepage = "https://gitlab.gnome.org/GNOME/libxslt";
    license = lib.licenses.mit;
    platforms = lib.platforms.unix;
  };
})
