# A package that only carries a script; the script is read at the start of
# the build of whatever has it among its inputs.
{ stdenv }:

{
  name,
  propagatedBuildInputs ? [ ],
  # Values for the @name@ in the script.
  substitutions ? { },
  meta ? { },
  passthru ? { },
}:
script:

stdenv.mkDerivation (
  substitutions
  // {
    inherit
      name
      meta
      passthru
      propagatedBuildInputs
      script
      ;
    pname = name;
    # The same for all releases of the tree: hooks are part of every build.
    version = "26.05pre-git";
    pos = null;
    strictDeps = true;
    substitutes = builtins.attrNames substitutions;
    buildCommand = ''
      mkdir -p "$out/nix-support"
      cp "$script" "$out/nix-support/setup-hook"
      for name in $substitutes; do
          sed -i "s|@$name@|''${!name}|g" "$out/nix-support/setup-hook"
      done
      echo "$propagatedBuildInputs" >"$out/nix-support/propagated-build-inputs"
    '';
  }
)
