{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  six,
  webencodings,

  # tests
  pytestCheckHook,
}:

buildPythonPackage {
  pname = "html5lib";
  version = "1.1-unstable-2024-02-21";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "html5lib";
    repo = "html5lib-python";
    rev = "fd4f032bc090d44fb11a84b352dad7cbee0a4745";
    hash = "sha256-Hyte1MEqlrD2enfunK1qtm3FJlUDqmhSyrCjo7VaBgA=";
  };

  build-system = [ setuptools ];

  dependencies = [
    six
    webencodings
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Parses HTML as browsers do";
    homepage = "https://github.com/html5lib/html5lib-python";
    license = lib.licenses.mit;
  };
}
