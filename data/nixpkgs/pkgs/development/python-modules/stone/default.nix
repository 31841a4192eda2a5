{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  jinja2,
  packaging,
  ply,
  six,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "stone";
  version = "3.3.9";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "dropbox";
    repo = "stone";
    tag = "v${finalAttrs.version}";
    hash = "sha256-3tUV2JrE3S2Tj/9aHvzfBTkIWUmWzkWNsVLr5yWRE/Q=";
  };

  build-system = [ setuptools ];

  dependencies = [
    jinja2
    ply
    six
    packaging
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "stone" ];

  meta = {
    description = "Makes clients from descriptions of interfaces";
    homepage = "https://github.com/dropbox/stone";
    changelog = "https://github.com/dropbox/stone/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
    mainProgram = "stone";
  };
})
