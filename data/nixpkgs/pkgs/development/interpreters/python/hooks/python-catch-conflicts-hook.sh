# Fails when a package and its dependencies hold two versions of anything.
pythonCatchConflictsPhase() {
    @pythonInterpreter@ @catchConflicts@ "$out/@pythonSitePackages@" $PYTHONPATH
}
if [ -z "${dontUsePythonCatchConflicts-}" ]; then
    addHook postInstallCheck pythonCatchConflictsPhase
fi
