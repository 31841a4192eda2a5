# Downloads an archive and keeps what is in it; the hash is that of the
# contents, so it does not change when the archive is packed anew.
{
  lib,
  fetchurl,
}:

lib.makeOverridable (
  {
    url ? "",
    urls ? [ ],
    name ? "source",
    stripRoot ? true,
    hash ? "",
    sha256 ? "",
    passthru ? { },
    meta ? { },
  }:
  fetchurl {
    inherit
      hash
      meta
      name
      passthru
      sha256
      url
      urls
      ;
    recursiveHash = true;
    postFetch = ''
      mkdir -p "$out"
      tar xf "$downloadedFile" -C "$out"${lib.optionalString stripRoot " --strip-components=1"}
    '';
  }
)
