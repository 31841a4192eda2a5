{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatch-vcs,
  hatchling,

  # dependencies
  attrs,
  rpds-py,
  typing-extensions,
}:

buildPythonPackage (finalAttrs: {
  pname = "referencing";
  version = "0.37.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "python-jsonschema";
    repo = "referencing";
    tag = "v${finalAttrs.version}";
    fetchSubmodules = true;
    hash = "sha256-4e06rzvIOyWAgkpzAisc4uUK8pWshDZiQ6qpvJCq3GY=";
  };

  build-system = [
    hatch-vcs
    hatchling
  ];

  dependencies = [
    attrs
    rpds-py
    typing-extensions
  ];

  pythonImportsCheck = [ "referencing" ];

  meta = {
    description = "Resolves references between JSON documents";
    homepage = "https://github.com/python-jsonschema/referencing";
    changelog = "https://github.com/python-jsonschema/referencing/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
