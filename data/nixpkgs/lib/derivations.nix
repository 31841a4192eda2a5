# Derivations seen from outside.
{ lib }:

{
  # Warns as soon as someone needs the derivation itself, not before.
  warnOnInstantiate =
    message: drv:
    drv
    // builtins.mapAttrs (_: lib.warn message) {
      inherit (drv) drvPath outPath;
      ${if drv ? overrideAttrs then "overrideAttrs" else null} = drv.overrideAttrs;
    };
}
