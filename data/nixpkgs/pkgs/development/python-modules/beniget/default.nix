{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  gast,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "beniget";
  version = "0.5.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "serge-sans-paille";
    repo = "beniget";
    tag = finalAttrs.version;
    hash = "sha256-abxBLrz4JhZX084fd2wZEhP7w5bPBxvNXudYUaqS1Yo=";
  };

  build-system = [ setuptools ];

  dependencies = [ gast ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "beniget" ];

  meta = {
    description = "Finds where the variables of Python code are defined and used";
    homepage = "https://github.com/serge-sans-paille/beniget";
    license = lib.licenses.bsd3;
  };
})
