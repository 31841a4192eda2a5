{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  click,
  joblib,
  regex,
  tqdm,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "nltk";
  version = "3.9.4";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "nltk";
    repo = "nltk";
    tag = finalAttrs.version;
    hash = "sha256-kDfMiqXgLq91zzDjv/qDn0XwQkYRn2sITI6E4pgWe/8=";
  };

  build-system = [ setuptools ];

  dependencies = [
    click
    joblib
    regex
    tqdm
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "nltk" ];

  meta = {
    description = "Natural language processing for teaching and research";
    homepage = "http://nltk.org/";
    license = lib.licenses.asl20;
    mainProgram = "nltk";
  };
})
