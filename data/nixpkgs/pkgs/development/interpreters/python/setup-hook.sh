# Lets Python find the modules of whatever is among the inputs of a build.
addPythonPath() {
    local dir
    for dir in "$1"/lib/python3.*/site-packages; do
        [ -d "$dir" ] && PYTHONPATH="$dir${PYTHONPATH:+:$PYTHONPATH}"
    done
    export PYTHONPATH
}

for input in ${nativeBuildInputs:-} ${propagatedBuildInputs:-}; do
    addPythonPath "$input"
done
