# makeWrapper program wrapper [--set NAME VALUE | --unset NAME | --prefix NAME SEPARATOR VALUE]...
makeWrapper() {
    local program=$1 wrapper=$2
    shift 2
    {
        echo "#!$SHELL"
        while [ $# -gt 0 ]; do
            case $1 in
                --set)
                    echo "export $2='$3'"
                    shift 3
                    ;;
                --unset)
                    echo "unset $2"
                    shift 2
                    ;;
                --prefix)
                    echo "export $2='$4'\${$2:+'$3'}\$$2"
                    shift 4
                    ;;
                *)
                    echo "makeWrapper: unknown argument $1" >&2
                    return 1
                    ;;
            esac
        done
        echo "exec '$program' \"\$@\""
    } >"$wrapper"
    chmod +x "$wrapper"
}

# Puts a wrapper in the place of a program.
wrapProgram() {
    local program=$1 hidden
    shift
    hidden="$(dirname "$program")/.$(basename "$program")-wrapped"
    mv "$program" "$hidden"
    makeWrapper "$hidden" "$program" "$@"
}
