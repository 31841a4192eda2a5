# Loosens or drops what the wheel says it depends on.
pythonRelaxDepsPhase() {
    local wheel name
    for wheel in dist/*.whl; do
        @pythonInterpreter@ -m wheel unpack --dest unpacked "$wheel"
        for name in ${pythonRemoveDeps:-}; do
            sed -i "/^Requires-Dist: $name\b/Id" unpacked/*/*.dist-info/METADATA
        done
        for name in ${pythonRelaxDeps:-}; do
            sed -i "s/^\(Requires-Dist: $name\)[^;]*/\1/I" unpacked/*/*.dist-info/METADATA
        done
        rm "$wheel"
        @pythonInterpreter@ -m wheel pack --dest-dir dist unpacked/*
    done
}
addHook postBuild pythonRelaxDepsPhase
