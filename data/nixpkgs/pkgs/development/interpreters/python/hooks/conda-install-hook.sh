# Moves the modules of a conda package to where this interpreter looks.
condaInstallPhase() {
    mkdir -p "$out/@pythonSitePackages@"
    cp -r site-packages/. "$out/@pythonSitePackages@"
    if [ -d bin ]; then cp -r bin "$out"; fi
}
if [ -z "${installPhase-}" ]; then installPhase=condaInstallPhase; fi
