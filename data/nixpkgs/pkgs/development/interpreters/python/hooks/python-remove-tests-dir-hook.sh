# A module called "tests" is installed by mistake, and in the way of others.
pythonRemoveTestsDirPhase() {
    rm -rf "$out/@pythonSitePackages@/tests"
}
addHook postInstall pythonRemoveTestsDirPhase
