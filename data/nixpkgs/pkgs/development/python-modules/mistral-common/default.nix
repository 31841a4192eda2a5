{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  jsonschema,
  numpy,
  pillow,
  pydantic,
  pydantic-extra-types,
  requests,
  tiktoken,
  typing-extensions,

  # optional-dependencies
  click,
  fastapi,
  huggingface-hub,
  opencv-python-headless,
  pydantic-settings,
  sentencepiece,
  soundfile,
  soxr,
  uvloop,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "mistral-common";
  version = "1.11.5";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "mistralai";
    repo = "mistral-common";
    tag = "v${finalAttrs.version}";
    hash = "sha256-vm7u+EWuqjguccezlN+fKdTl8CL081ah3OccpenbpT0=";
  };

  build-system = [ setuptools ];

  dependencies = [
    jsonschema
    numpy
    pillow
    pydantic
    pydantic-extra-types
    requests
    tiktoken
    typing-extensions
  ];

  optional-dependencies = {
    audio = [
      soundfile
      soxr
    ];
    hf-hub = [ huggingface-hub ];
    image = [ opencv-python-headless ];
    opencv = [ opencv-python-headless ];
    sentencepiece = [ sentencepiece ];
    server = [
      click
      fastapi
      pydantic-settings
      uvloop
    ]
    ++ fastapi.optional-dependencies.standard;
    soundfile = [ soundfile ];
    soxr = [ soxr ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "mistral_common" ];

  meta = {
    description = "Tokens and requests for Mistral's models";
    homepage = "https://github.com/mistralai/mistral-common";
    changelog = "https://github.com/mistralai/mistral-common/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
