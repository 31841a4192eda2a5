# Downloads one file whose hash is known.
{
  lib,
  stdenv,
}:

let
  mirrors = import ./mirrors.nix;

  # "mirror://pypi/r/requests" stands for that path on every mirror of pypi.
  resolve =
    url:
    let
      parts = builtins.match "mirror://([a-z]+)/(.*)" url;
      site = builtins.elemAt parts 0;
      path = builtins.elemAt parts 1;
    in
    if parts == null then
      [ url ]
    else
      map (mirror: mirror + path) (
        mirrors.${site} or (throw "fetchurl: there are no mirrors for '${site}'")
      );
in
lib.makeOverridable (
  {
    url ? "",
    urls ? [ ],
    # The file's name; by default the last part of the URL.
    name ? "",
    pname ? "",
    version ? "",
    # An SRI hash, or a plain one with its algorithm.
    hash ? "",
    sha256 ? "",
    executable ? false,
    postFetch ? "",
    recursiveHash ? false,
    passthru ? { },
    meta ? { },
  }:
  let
    urls' = if urls != [ ] then urls else [ url ];
  in
  assert lib.assertMsg (
    hash != "" || sha256 != ""
  ) "fetchurl: '${builtins.head urls'}' has no hash";
  stdenv.mkDerivation {
    name =
      if name != "" then
        name
      else if pname != "" then
        "${pname}-${version}"
      else
        baseNameOf (builtins.head urls');

    builder = ./builder.sh;
    urls = lib.concatMap resolve urls';

    outputHash = if hash != "" then hash else sha256;
    outputHashAlgo = if hash != "" then null else "sha256";
    outputHashMode = if executable || recursiveHash then "recursive" else "flat";

    inherit executable postFetch;
    preferLocalBuild = true;

    inherit meta;
    passthru = {
      urls = urls';
      url = builtins.head urls';
      hash = if hash != "" then hash else sha256;
    }
    // passthru;
  }
)
