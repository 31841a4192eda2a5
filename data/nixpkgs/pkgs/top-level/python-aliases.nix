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
  python311 = otherSet "python311" "python";
  python312 = otherSet "python312" "python";
  python313 = otherSet "python313" "python";
  python314 = otherSet "python314" "python";
  python315 = otherSet "python315" "python";
  python3Packages = otherSet "python3Packages" "the packages themselves";
  python311Packages = otherSet "python311Packages" "the packages themselves";
  python312Packages = otherSet "python312Packages" "the packages themselves";
  python313Packages = otherSet "python313Packages" "the packages themselves";
  python314Packages = otherSet "python314Packages" "the packages themselves";
  python315Packages = otherSet "python315Packages" "the packages themselves";

  argon2_cffi = renamed "argon2_cffi" "argon2-cffi"; # 2025-10-29
  async_generator = renamed "async_generator" "async-generator"; # 2025-10-29
  Babel = renamed "Babel" "babel"; # 2025-10-29
  backports-functools-lru-cache = removed "backports-functools-lru-cache" "only Python 2 needed it"; # 2026-01-14
  cchardet = renamed "cchardet" "faust-cchardet"; # 2025-10-29
  CommonMark = renamed "CommonMark" "commonmark"; # 2025-10-29
  dateutil = renamed "dateutil" "python-dateutil"; # 2025-10-29
  django_5_2 = self.django_5; # 2026-01-18
  dns = renamed "dns" "dnspython"; # 2025-10-29
  email_validator = renamed "email_validator" "email-validator"; # 2025-10-29
  Fabric = renamed "Fabric" "fabric"; # 2025-10-29
  GitPython = renamed "GitPython" "gitpython"; # 2025-10-29
  jaraco_classes = renamed "jaraco_classes" "jaraco-classes"; # 2025-10-29
  jaraco_collections = renamed "jaraco_collections" "jaraco-collections"; # 2025-10-29
  jaraco_functools = renamed "jaraco_functools" "jaraco-functools"; # 2025-10-29
  jaraco_text = renamed "jaraco_text" "jaraco-text"; # 2025-10-29
  jsonschema-spec = self.jsonschema-path;
  jupyter_client = renamed "jupyter_client" "jupyter-client"; # 2025-10-29
  jupyter_core = renamed "jupyter_core" "jupyter-core"; # 2025-10-29
  jupyter_server = renamed "jupyter_server" "jupyter-server"; # 2025-10-29
  jupyterlab_server = renamed "jupyterlab_server" "jupyterlab-server"; # 2025-10-29
  Keras = renamed "Keras" "keras"; # 2025-10-29
  langchainplus-sdk = renamed "langchainplus-sdk" "langsmith"; # 2025-10-29
  Mako = renamed "Mako" "mako"; # 2025-10-29
  memcached = renamed "memcached" "python-memcached"; # 2025-10-29
  mysql-connector = self.mysql-connector-python; # 2026-06-21
  ninja-python = renamed "ninja-python" "ninja"; # 2025-10-29
  openai-triton = renamed "openai-triton" "triton"; # 2025-10-29
  prometheus_client = renamed "prometheus_client" "prometheus-client"; # 2025-10-29
  prompt_toolkit = renamed "prompt_toolkit" "prompt-toolkit"; # 2025-10-29
  pytest_xdist = renamed "pytest_xdist" "pytest-xdist"; # 2025-10-29
  pytestcov = renamed "pytestcov" "pytest-cov"; # 2025-10-29
  python-lz4 = renamed "python-lz4" "lz4"; # 2025-10-29
  pytorch = renamed "pytorch" "torch"; # 2025-10-29
  requests_oauthlib = renamed "requests_oauthlib" "requests-oauthlib"; # 2025-10-29
  requests_toolbelt = renamed "requests_toolbelt" "requests-toolbelt"; # 2025-10-29
  roman-numerals-py = self.roman-numerals; # 2025-12-03
  ruamel_yaml = renamed "ruamel_yaml" "ruamel-yaml"; # 2025-10-29
  scikitlearn = renamed "scikitlearn" "scikit-learn"; # 2025-10-29
  sentry-sdk_2 = renamed "sentry-sdk_2" "sentry-sdk"; # 2025-10-29
  setuptools_scm = renamed "setuptools_scm" "setuptools-scm"; # 2025-10-29
  setuptoolsRustBuildHook =
    lib.warn "setuptoolsRustBuildHook is deprecated, name setuptools-rust in build-system instead"
      self.setuptools-rust; # 2025-12-07
  smart_open = renamed "smart_open" "smart-open"; # 2025-10-29
  sphinx-version-warning = removed "sphinx-version-warning" "upstream gave it up in 2019"; # 2026-01-18
  tensorflow-tensorboard = renamed "tensorflow-tensorboard" "tensorboard"; # 2025-10-29
  typer-slim =
    lib.warnOnInstantiate "typer-slim has been removed, it was nothing but a dependency on typer"
      self.typer; # 2026-02-16
  websocket_client = renamed "websocket_client" "websocket-client"; # 2025-10-29
  XlsxWriter = renamed "XlsxWriter" "xlsxwriter"; # 2025-10-29
  zope_interface = renamed "zope_interface" "zope-interface"; # 2025-10-29
}
