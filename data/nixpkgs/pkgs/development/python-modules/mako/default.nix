{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  markupsafe,

  # optional-dependencies
  babel,
  lingua,

  # tests
  pytestCheckHook,
}:

buildPythonPackage {
  pname = "mako";
  version = "1.3.10";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "sqlalchemy";
    repo = "mako";
    tag = "rel_1_3_10";
    hash = "sha256-lxGlYyKbrDpr2LHcsqTow+s2l8+g+63M5j8xJt++tGo=";
  };

  build-system = [ setuptools ];

  dependencies = [ markupsafe ];

  optional-dependencies = {
    babel = [ babel ];
    lingua = [ lingua ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Fast templates";
    homepage = "https://www.makotemplates.org/";
    changelog = "https://docs.makotemplates.org/en/latest/changelog.html";
    license = lib.licenses.mit;
    mainProgram = "mako-render";
    platforms = lib.platforms.unix;
  };
}
