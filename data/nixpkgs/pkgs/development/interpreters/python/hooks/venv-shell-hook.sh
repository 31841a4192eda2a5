# Enters a virtual environment when a shell starts; makes it the first time.
venvShellHook() {
    if [ ! -d "$venvDir" ]; then
        @pythonInterpreter@ -m venv "$venvDir"
        runHooks postVenvCreation
    fi
    source "$venvDir/bin/activate"
    runHooks postShellHook
}
if [ -z "${shellHook-}" ]; then shellHook=venvShellHook; fi
