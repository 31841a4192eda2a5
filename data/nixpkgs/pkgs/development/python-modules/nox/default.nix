{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  argcomplete,
  attrs,
  colorlog,
  dependency-groups,
  humanize,
  packaging,
  virtualenv,

  # optional-dependencies
  jinja2,
  tox,
  uv,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "nox";
  version = "2026.04.10";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "wntrblm";
    repo = "nox";
    tag = finalAttrs.version;
    hash = "sha256-ArSA9I86hTKM+fkTdzOeheYVxpdjweMs2I0mUwR14sQ=";
  };

  build-system = [ hatchling ];

  dependencies = [
    argcomplete
    attrs
    colorlog
    dependency-groups
    humanize
    packaging
    virtualenv
  ];

  optional-dependencies = {
    tox-to-nox = [
      jinja2
      tox
    ];
    uv = [ uv ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "nox" ];

  meta = {
    description = "Runs tests in several environments";
    homepage = "https://nox.thea.codes/";
    changelog = "https://github.com/wntrblm/nox/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.asl20;
  };
})
