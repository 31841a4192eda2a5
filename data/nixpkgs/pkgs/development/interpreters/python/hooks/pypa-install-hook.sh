# Installs the wheels in ./dist.
pypaInstallPhase() {
    local wheel
    for wheel in dist/*.whl; do
        @pythonInterpreter@ -m installer --prefix "$out" "$wheel"
    done
    export PYTHONPATH="$out/@pythonSitePackages@:$PYTHONPATH"
}
if [ -z "${dontUsePypaInstall-}" ] && [ -z "${installPhase-}" ]; then
    installPhase=pypaInstallPhase
fi
