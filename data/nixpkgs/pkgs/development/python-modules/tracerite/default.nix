{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatch-vcs,
  hatchling,

  # dependencies
  html5tagger,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "tracerite";
  version = "2.3.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "sanic-org";
    repo = "tracerite";
    tag = "v${finalAttrs.version}";
    hash = "sha256-UXIQc5rXVaZuZj5xu2X9H38vKWAM+AoKrKfudovUhwA=";
  };

  build-system = [
    hatchling
    hatch-vcs
  ];

  dependencies = [ html5tagger ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "tracerite" ];

  meta = {
    description = "Readable tracebacks in HTML";
    homepage = "https://github.com/sanic-org/tracerite";
    changelog = "https://github.com/sanic-org/tracerite/releases/tag/${finalAttrs.src.tag}";
    license = with lib.licenses; [
      mit
      publicDomain
      unlicense
    ];
  };
})
