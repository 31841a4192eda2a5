# A wheel needs no unpacking: it is put where wheels are installed from.
wheelUnpackPhase() {
    mkdir dist
    cp "$src" "dist/${src#*-}"
}
if [ -z "${unpackPhase-}" ]; then unpackPhase=wheelUnpackPhase; fi
