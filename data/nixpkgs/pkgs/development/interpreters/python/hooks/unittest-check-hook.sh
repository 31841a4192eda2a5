# Runs the tests that unittest finds.
unittestCheckPhase() {
    @pythonCheckInterpreter@ -m unittest discover ${unittestFlags:-}
}
if [ -z "${dontUseUnittestCheck-}" ] && [ -z "${installCheckPhase-}" ]; then
    installCheckPhase=unittestCheckPhase
fi
