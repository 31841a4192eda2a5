{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  pythonAtLeast,

  # build-system
  poetry-core,

  # dependencies
  standard-aifc,
  standard-sunau,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "audioread";
  version = "3.1.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "sampsyo";
    repo = "audioread";
    tag = "v${finalAttrs.version}";
    hash = "sha256-QvgwjUGuzeHH69YAdZdImjMT+9t4YxAukbuZKk0lBro=";
  };

  build-system = [ poetry-core ];

  dependencies = lib.optionals (pythonAtLeast "3.13") [
    standard-aifc
    standard-sunau
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Decodes sound by whatever is there";
    homepage = "https://github.com/sampsyo/audioread";
    license = lib.licenses.mit;
  };
})
