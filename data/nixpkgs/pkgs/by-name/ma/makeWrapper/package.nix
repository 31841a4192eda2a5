{ makeSetupHook }:

# Offers makeWrapper and wrapProgram: scripts that start a program with
# another environment.
makeSetupHook { name = "make-shell-wrapper-hook"; } ./make-wrapper.sh
