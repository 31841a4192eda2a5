# Files from the Python Package Index: a source archive, or a wheel.
{
  lib,
  fetchurl,
}:

let
  sourceUrl =
    {
      pname,
      version,
      extension ? "tar.gz",
    }:
    "mirror://pypi/${builtins.substring 0 1 pname}/${pname}/${pname}-${version}.${extension}";

  # A wheel's name tells for which Python, interface and platform it is.
  wheelUrl =
    {
      pname,
      version,
      dist ? "py2.py3",
      python ? "py2.py3",
      abi ? "none",
      platform ? "any",
    }:
    "https://files.pythonhosted.org/packages/${dist}/${builtins.substring 0 1 pname}/${pname}/${pname}-${version}-${python}-${abi}-${platform}.whl";
in
lib.makeOverridable (
  {
    format ? "setuptools",
    hash ? "",
    sha256 ? "",
    ...
  }@attrs:
  fetchurl {
    url = (if format == "wheel" then wheelUrl else sourceUrl) (
      removeAttrs attrs [
        "format"
        "hash"
        "sha256"
      ]
    );
    inherit hash sha256;
  }
)
