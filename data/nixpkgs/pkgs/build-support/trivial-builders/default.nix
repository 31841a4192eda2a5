# Derivations of a few lines.
{ stdenv }:

rec {
  # Runs a script that makes $out.
  runCommand =
    name: env: buildCommand:
    stdenv.mkDerivation (
      {
        inherit name buildCommand;
        pos = builtins.unsafeGetAttrPos "name" env;
      }
      // env
    );

  writeText =
    name: text:
    runCommand name {
      inherit text;
      passAsFile = [ "text" ];
      preferLocalBuild = true;
    } ''cp "$textPath" "$out"'';
}
