# Builds a wheel as pyproject.toml asks for.
pypaBuildPhase() {
    @build@/bin/pyproject-build --no-isolation --wheel --outdir dist ${pypaBuildFlags:-}
}
if [ -z "${dontUsePypaBuild-}" ] && [ -z "${buildPhase-}" ]; then
    buildPhase=pypaBuildPhase
fi
