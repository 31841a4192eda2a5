# Installs the wheels in ./dist by pip.
pipInstallPhase() {
    mkdir -p "$out/@pythonSitePackages@"
    @pythonInterpreter@ -m pip install dist/*.whl --no-index --no-deps \
        --prefix="$out" ${pipInstallFlags:-}
}
if [ -z "${dontUsePipInstall-}" ] && [ -z "${installPhase-}" ]; then
    installPhase=pipInstallPhase
fi
