# Builds a wheel by pip.
pipBuildPhase() {
    mkdir -p dist
    @pythonInterpreter@ -m pip wheel --no-index --no-deps --no-build-isolation \
        --wheel-dir dist ${pipBuildFlags:-} .
}
if [ -z "${buildPhase-}" ]; then buildPhase=pipBuildPhase; fi
