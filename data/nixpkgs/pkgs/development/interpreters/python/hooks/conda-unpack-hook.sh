# Conda packages are archives without a folder of their own.
condaUnpackPhase() {
    mkdir source
    tar xf "$src" -C source
    cd source
}
if [ -z "${unpackPhase-}" ]; then unpackPhase=condaUnpackPhase; fi
