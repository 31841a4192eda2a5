# Builds the environment: a setup script that knows where the commands are.
PATH=
for dir in $initialPath; do
    PATH="$PATH${PATH:+:}$dir/bin"
done
export PATH

mkdir -p "$out"
{
    echo "export SHELL='$SHELL'"
    echo "initialPath='$initialPath'"
    cat "$setup"
} >"$out/setup"
