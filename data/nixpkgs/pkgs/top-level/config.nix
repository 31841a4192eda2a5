# The configuration with its defaults filled in. Switches can also come from
# the environment, under the names nixpkgs uses for them.
{ lib, config }:

let
  fromEnvironment = name: builtins.getEnv name == "1";
in
{
  # Whether old names of packages still work.
  allowAliases = true;

  allowBroken = fromEnvironment "NIXPKGS_ALLOW_BROKEN";
  allowUnfree = fromEnvironment "NIXPKGS_ALLOW_UNFREE";
  allowUnsupportedSystem = fromEnvironment "NIXPKGS_ALLOW_UNSUPPORTED_SYSTEM";
  allowInsecure = fromEnvironment "NIXPKGS_ALLOW_INSECURE";

  # Names of unfree packages that are welcome nonetheless.
  allowUnfreePackages = [ ];
  # Decides on an unfree package when allowUnfree is off.
  allowUnfreePredicate = pkg: builtins.elem (lib.getName pkg) (config.allowUnfreePackages or [ ]);

  # Names with versions of packages whose vulnerabilities are accepted.
  permittedInsecurePackages = [ ];
  allowInsecurePredicate =
    pkg: builtins.elem pkg.name (config.permittedInsecurePackages or [ ]);

  # Changes to the package set by way of the configuration.
  packageOverrides = pkgs: { };
}
// config
