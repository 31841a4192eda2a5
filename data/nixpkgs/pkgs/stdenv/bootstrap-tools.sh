# Collects the commands of the build machine; a real tree would unpack a
# tarball of static binaries here.
/bin/mkdir -p "$out/bin"
for command in $commands; do
    /bin/ln -s "/bin/$command" "$out/bin/$command"
done
