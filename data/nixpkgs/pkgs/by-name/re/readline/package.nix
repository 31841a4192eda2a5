{
  lib,
  stdenv,
  fetchurl,

  ncurses,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "readline";
  version = "8.3p3";

  src = fetchurl {
    url = "mirror://gnu/readline/readline-8.3.tar.gz";
    hash = "sha256-/lODIERngozUle6NHTwDen66E4nCK8agQfYnl2+QYcw=";
  };

  outputs = [
    "out"
    "dev"
  ];

  buildInputs = [ ncurses ];

  meta = {
    description = "Line editing for command lines";
    homepage = "https://savannah.gnu.org/projects/readline/";
    license = lib.licenses.gpl3Plus;
    platforms = lib.platforms.unix;
  };
})
