# Read at the start of every build: sets up paths and hooks, then offers the
# phases of a build. Hooks add functions to the preX and postX arrays.

PATH=
for dir in $initialPath; do
    PATH="$PATH${PATH:+:}$dir/bin"
done
export PATH

declare -A hooks=()

addHook() { # phase function
    hooks[$1]+=" $2"
}

runHooks() { # phase
    local hook
    for hook in ${hooks[$1]:-}; do
        "$hook"
    done
    if [ -n "${!1:-}" ]; then
        eval "${!1}"
    fi
}

# Makes an input and all that it propagates available.
declare -A seenInputs=()
addInput() { # path
    local input=$1 propagated
    [ -n "${seenInputs[$input]:-}" ] && return
    seenInputs[$input]=1
    if [ -f "$input" ]; then
        source "$input"
        return
    fi
    [ -d "$input/bin" ] && PATH="$input/bin:$PATH"
    if [ -f "$input/nix-support/propagated-build-inputs" ]; then
        for propagated in $(<"$input/nix-support/propagated-build-inputs"); do
            addInput "$propagated"
        done
    fi
    if [ -f "$input/nix-support/setup-hook" ]; then
        source "$input/nix-support/setup-hook"
    fi
}

for input in ${nativeBuildInputs:-} ${buildInputs:-} ${propagatedBuildInputs:-}; do
    addInput "$input"
done

unpackPhase() {
    if [ -d "$src" ]; then
        cp -r "$src" source
        chmod -R u+w source
        cd source
    else
        tar xf "$src"
        cd */
    fi
    cd "${sourceRoot:-.}"
}

patchPhase() {
    local file
    for file in ${patches:-}; do
        patch -p1 <"$file"
    done
}

configurePhase() {
    if [ -x ./configure ]; then
        ./configure --prefix="$out" ${configureFlags:-}
    fi
}

buildPhase() {
    if [ -f Makefile ]; then
        make ${makeFlags:-}
    fi
}

checkPhase() { :; }

installPhase() {
    if [ -f Makefile ]; then
        make install ${makeFlags:-}
    fi
}

fixupPhase() {
    mkdir -p "$out/nix-support"
    if [ -n "${propagatedBuildInputs:-}" ]; then
        echo "$propagatedBuildInputs" >"$out/nix-support/propagated-build-inputs"
    fi
    if [ -n "${setupHook:-}" ]; then
        cp "$setupHook" "$out/nix-support/setup-hook"
    fi
}

installCheckPhase() { :; }

runPhase() { # phase
    local name=${1^}
    runHooks "pre${name%Phase}"
    if [ -n "${!1:-}" ]; then
        eval "${!1}"
    else
        "$1"
    fi
    runHooks "post${name%Phase}"
}

genericBuild() {
    local phase
    if [ -n "${buildCommand:-}" ]; then
        eval "$buildCommand"
        return
    fi
    for phase in unpackPhase patchPhase configurePhase buildPhase checkPhase \
        installPhase fixupPhase installCheckPhase; do
        case $phase in
            checkPhase) [ -n "${doCheck:-}" ] || continue ;;
            installCheckPhase) [ -n "${doInstallCheck:-}" ] || continue ;;
        esac
        runPhase "$phase"
    done
}
