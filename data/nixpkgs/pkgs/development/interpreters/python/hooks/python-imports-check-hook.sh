# Imports the modules that the package says it has.
pythonImportsCheckPhase() {
    local module
    cd "$out"
    for module in ${pythonImportsCheck:-}; do
        PYTHONPATH="$out/@pythonSitePackages@:$PYTHONPATH" \
            @pythonCheckInterpreter@ -c "import importlib; importlib.import_module('$module')"
    done
}
if [ -z "${dontUsePythonImportsCheck-}" ]; then
    addHook postInstallCheck pythonImportsCheckPhase
fi
