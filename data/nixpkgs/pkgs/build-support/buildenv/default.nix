# One folder of links to the contents of several packages.
{
  lib,
  stdenv,
}:

lib.makeOverridable (
  {
    name,
    paths,
    extraOutputsToInstall ? [ ],
    ignoreCollisions ? false,
    nativeBuildInputs ? [ ],
    postBuild ? "",
    passthru ? { },
    meta ? { },
  }:
  stdenv.mkDerivation {
    inherit
      ignoreCollisions
      meta
      name
      nativeBuildInputs
      passthru
      postBuild
      ;
    pos = null;
    paths =
      map lib.getBin paths
      ++ lib.concatMap (output: map (lib.getOutput output) paths) extraOutputsToInstall;
    buildCommand = ''
      mkdir -p "$out"
      for path in $paths; do
          cp -rsf "$path/." "$out"
      done
      eval "$postBuild"
    '';
  }
)
