{ makeSetupHook }:

makeSetupHook { name = "ensure-newer-sources-hook"; } ./ensure-newer-sources.sh
