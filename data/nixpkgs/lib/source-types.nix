# Where the contents of a package come from, for meta.sourceProvenance.
{ lib }:

builtins.mapAttrs (shortName: attrs: { inherit shortName; } // attrs) {
  fromSource.isSource = true;
  binaryNativeCode.isSource = false;
  binaryBytecode.isSource = false;
  binaryFirmware.isSource = false;
}
