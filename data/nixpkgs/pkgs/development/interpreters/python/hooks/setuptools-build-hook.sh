# Builds a wheel by setup.py.
setuptoolsBuildPhase() {
    @pythonInterpreter@ setup.py ${setupPyGlobalFlags:-} bdist_wheel ${setupPyBuildFlags:-}
}
if [ -z "${buildPhase-}" ]; then buildPhase=setuptoolsBuildPhase; fi
