# Several packages may share a namespace only if none of them initialises it.
pythonNamespacesPhase() {
    local namespace
    for namespace in ${pythonNamespaces:-}; do
        rm -f "$out/@pythonSitePackages@/${namespace//.//}/__init__.py"
    done
}
addHook postFixup pythonNamespacesPhase
