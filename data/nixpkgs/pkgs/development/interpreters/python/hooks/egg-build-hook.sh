# An egg is built already.
eggBuildPhase() { :; }
if [ -z "${buildPhase-}" ]; then buildPhase=eggBuildPhase; fi
