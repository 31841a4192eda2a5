{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  flit-core,

  # dependencies
  six,
  wcwidth,

  # tests
  pytestCheckHook,
}:

buildPythonPackage {
  pname = "blessed";
  version = "1.25-unstable-2025-12-05";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "jquast";
    repo = "blessed";
    rev = "cee680ff7fb3ad31f42ae98582ba74629f1fd6b0";
    hash = "sha256-4K1W0LXJKkb2wKE6D+IkX3oI5KxkpKbO661W/VTHgts=";
  };

  build-system = [ flit-core ];

  dependencies = [
    wcwidth
    six
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Colours, keyboard and positions in a terminal";
    homepage = "https://github.com/jquast/blessed";
    license = lib.licenses.mit;
  };
}
