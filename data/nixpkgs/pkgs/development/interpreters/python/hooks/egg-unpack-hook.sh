# Keeps the egg as it came.
eggUnpackPhase() {
    mkdir egg-dist
    cp "$src" "egg-dist/$(stripHash "$src")"
}
if [ -z "${unpackPhase-}" ]; then unpackPhase=eggUnpackPhase; fi
