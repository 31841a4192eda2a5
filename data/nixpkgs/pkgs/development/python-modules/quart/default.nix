{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  flit-core,

  # dependencies
  aiofiles,
  blinker,
  click,
  flask,
  hypercorn,
  itsdangerous,
  jinja2,
  markupsafe,
  pydata-sphinx-theme,
  python-dotenv,
  werkzeug,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "quart";
  version = "0.20.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pallets";
    repo = "quart";
    tag = finalAttrs.version;
    hash = "sha256-NApev3nRBS4QDMGq8++rSmK5YgeljkaVAsdezsTbZr4=";
  };

  build-system = [ flit-core ];

  dependencies = [
    aiofiles
    blinker
    click
    flask
    hypercorn
    itsdangerous
    jinja2
    markupsafe
    pydata-sphinx-theme
    python-dotenv
    werkzeug
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "quart" ];

  meta = {
    description = "Flask for asyncio";
    homepage = "https://github.com/pallets/quart/";
    changelog = "https://github.com/pallets/quart/blob/${finalAttrs.src.tag}/CHANGES.md";
    license = lib.licenses.mit;
    mainProgram = "quart";
  };
})
