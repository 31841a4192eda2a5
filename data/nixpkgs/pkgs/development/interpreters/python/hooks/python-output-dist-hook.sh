# Keeps the wheel as an output of its own.
pythonOutputDistPhase() {
    mv dist "$dist"
}
addHook postInstall pythonOutputDistPhase
