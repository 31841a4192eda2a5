# Builds the documentation, from the first folder that looks like its source.
buildSphinxPhase() {
    local root=${sphinxRoot:-} builder
    if [ -z "$root" ]; then
        for root in doc docs doc/source docs/source; do
            [ -f "$root/conf.py" ] && break
        done
    fi
    for builder in ${sphinxBuilders:-html}; do
        @sphinxBuild@ -b "$builder" "$root" "${doc:-$out}/share/doc/$name/$builder"
    done
}
addHook postInstall buildSphinxPhase
