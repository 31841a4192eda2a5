# Compiles everything again, in a way that gives the same bytes every time.
pythonRecompileBytecodePhase() {
    find "$out" -name __pycache__ -prune -exec rm -r {} +
    @pythonInterpreter@ -m compileall -q --invalidation-mode=checked-hash \
        "$out/@pythonSitePackages@"
}
addHook postFixup pythonRecompileBytecodePhase
