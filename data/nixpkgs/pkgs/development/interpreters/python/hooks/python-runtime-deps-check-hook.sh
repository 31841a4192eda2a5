# Compares what the wheel says it depends on with what is there.
pythonRuntimeDepsCheckPhase() {
    local wheel
    for wheel in dist/*.whl; do
        @pythonInterpreter@ @checkRuntimeDependencies@ "$wheel"
    done
}
if [ -z "${dontCheckRuntimeDeps-}" ]; then
    addHook postBuild pythonRuntimeDepsCheckPhase
fi
