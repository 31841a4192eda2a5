{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  wandb,
  wasabi,
}:

buildPythonPackage (finalAttrs: {
  pname = "spacy-loggers";
  version = "1.0.5";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "explosion";
    repo = "spacy-loggers";
    tag = "v${finalAttrs.version}";
    hash = "sha256-Kl8FSs+sbIF2Ml5AJhP5aY7lWnDLqUr7QBAq+63SW5Q=";
  };

  build-system = [ setuptools ];

  dependencies = [
    wandb
    wasabi
  ];

  pythonImportsCheck = [ "spacy_loggers" ];

  meta = {
    description = "Sends spaCy's training logs to other services";
    homepage = "https://github.com/explosion/spacy-loggers";
    changelog = "https://github.com/explosion/spacy-loggers/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
