# Lets programs find their modules, whoever starts them.
wrapPythonPrograms() {
    local program
    for program in "$out"/bin/*; do
        [ -x "$program" ] || continue
        wrapProgram "$program" \
            --prefix PYTHONPATH : "$out/@pythonSitePackages@:$PYTHONPATH" \
            ${permitUserSite:+--unset PYTHONNOUSERSITE} \
            ${makeWrapperArgs:-}
    done
}
