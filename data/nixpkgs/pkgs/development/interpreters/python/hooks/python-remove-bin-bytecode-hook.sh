# Programs whose names end in .py leave compiled files behind.
pythonRemoveBinBytecodePhase() {
    rm -rf "$out/bin/__pycache__"
}
addHook preFixup pythonRemoveBinBytecodePhase
