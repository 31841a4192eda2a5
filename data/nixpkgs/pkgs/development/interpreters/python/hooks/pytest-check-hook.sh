# Runs the tests by pytest, without those that are not wanted.
pytestCheckPhase() {
    local test path flags=(${pytestFlags:-})
    for path in ${disabledTestPaths:-}; do
        flags+=("--ignore-glob=$path")
    done
    for test in ${disabledTests:-}; do
        flags+=("--deselect=$test")
    done
    @pythonCheckInterpreter@ -m pytest "${flags[@]}" ${enabledTestPaths:-}
}
if [ -z "${dontUsePytestCheck-}" ] && [ -z "${installCheckPhase-}" ]; then
    installCheckPhase=pytestCheckPhase
fi
