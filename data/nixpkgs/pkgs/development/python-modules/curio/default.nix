{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage {
  pname = "curio";
  version = "1.6-unstable-2024-04-11";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "dabeaz";
    repo = "curio";
    rev = "148454621f9bd8dd843f591e87715415431f6979";
    hash = "sha256-WLu7XF5wiVzBRQH1KRdAbhluTvGE7VvnRQUS0c3SUDk=";
  };

  build-system = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "curio" ];

  meta = {
    description = "Asynchronous programs, small and clear";
    homepage = "https://github.com/dabeaz/curio";
    changelog = "https://github.com/dabeaz/curio/raw/148454621f9bd8dd843f591e87715415431f6979/CHANGES";
    license = lib.licenses.bsd3;
  };
}
