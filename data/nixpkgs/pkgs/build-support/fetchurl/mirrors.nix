# Where the sites that URLs name by "mirror://" can be reached.
{
  gnome = [ "https://download.gnome.org/" ];

  gnu = [
    "https://ftpmirror.gnu.org/"
    "https://ftp.gnu.org/pub/gnu/"
  ];

  pypi = [
    "https://files.pythonhosted.org/packages/source/"
    "https://pypi.io/packages/source/"
  ];

  qt = [ "https://download.qt.io/" ];

  savannah = [ "https://download.savannah.nongnu.org/releases/" ];

  sourceforge = [ "https://downloads.sourceforge.net/" ];
}
