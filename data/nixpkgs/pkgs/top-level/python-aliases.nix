# Former names of Python packages. Each is the package itself, the package
# with a warning, or an error that tells what to do; with the date since when.
lib: self: super:

let
  # An alias must not hide what the set has of itself.
  checkName =
    name: alias:
    if super ? ${name} then throw "the alias ${name} hides an attribute of the set" else alias;

  renamed = old: new: throw "'${old}' has been renamed to/replaced by '${new}'";

  removed = name: reason: throw "'${name}' has been removed: ${reason}";

  # A definition that asks for one of these would leave its own set.
  otherSet =
    name: instead: throw "${name} is not to be used in the definition of a Python package, take ${instead} instead";
in
builtins.mapAttrs checkName {
  python3 = otherSet "python3" "python";
  python3Packages = otherSet "python3Packages" "the packages themselves";

  argon2_cffi = renamed "argon2_cffi" "argon2-cffi"; # 2025-10-29
  Babel = renamed "Babel" "babel"; # 2025-10-29
  backports-functools-lru-cache = removed "backports-functools-lru-cache" "only Python 2 needed it"; # 2026-01-14
  cchardet = renamed "cchardet" "faust-cchardet"; # 2025-10-29
  dateutil = renamed "dateutil" "python-dateutil"; # 2025-10-29
  django_5_2 = self.django_5; # 2026-01-18
  Fabric = renamed "Fabric" "fabric"; # 2025-10-29
  GitPython = renamed "GitPython" "gitpython"; # 2025-10-29
  jsonschema-spec = self.jsonschema-path;
  jupyter_core = renamed "jupyter_core" "jupyter-core"; # 2025-10-29
  Keras = renamed "Keras" "keras"; # 2025-10-29
  langchainplus-sdk = renamed "langchainplus-sdk" "langsmith"; # 2025-10-29
  mysql-connector = self.mysql-connector-python; # 2026-06-21
  openai-triton = renamed "openai-triton" "triton"; # 2025-10-29
  prometheus_client = renamed "prometheus_client" "prometheus-client"; # 2025-10-29
  pytorch = renamed "pytorch" "torch"; # 2025-10-29
  roman-numerals-py = self.roman-numerals; # 2025-12-03
  ruamel_yaml = renamed "ruamel_yaml" "ruamel-yaml"; # 2025-10-29
  scikitlearn = renamed "scikitlearn" "scikit-learn"; # 2025-10-29
  setuptools_scm = renamed "setuptools_scm" "setuptools-scm"; # 2025-10-29
  setuptoolsRustBuildHook =
    lib.warn "setuptoolsRustBuildHook is deprecated, name setuptools-rust in build-system instead"
      self.setuptools-rust; # 2025-12-07
  sphinx-version-warning = removed "sphinx-version-warning" "upstream gave it up in 2019"; # 2026-01-18
  typer-slim =
    lib.warnOnInstantiate "typer-slim has been removed, it was nothing but a dependency on typer"
      self.typer; # 2026-02-16
  websocket_client = renamed "websocket_client" "websocket-client"; # 2025-10-29
  zope_interface = renamed "zope_interface" "zope-interface"; # 2025-10-29
}
