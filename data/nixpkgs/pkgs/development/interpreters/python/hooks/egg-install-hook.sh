# Installs the eggs that were put in ./egg-dist.
eggInstallPhase() {
    mkdir -p "$out/@pythonSitePackages@"
    PYTHONPATH="$out/@pythonSitePackages@:$PYTHONPATH" \
        @pythonInterpreter@ -m easy_install --prefix="$out" egg-dist/*.egg
}
if [ -z "${installPhase-}" ]; then installPhase=eggInstallPhase; fi
