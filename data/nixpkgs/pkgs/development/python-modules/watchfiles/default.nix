{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # dependencies
  anyio,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "watchfiles";
  version = "1.1.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "samuelcolvin";
    repo = "watchfiles";
    tag = "v${finalAttrs.version}";
    hash = "sha256-UlQnCYSNU9H4x31KenSfYExGun94ekrOCwajORemSco=";
  };

  dependencies = [ anyio ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "watchfiles" ];

  meta = {
    description = "Watches files and reloads code";
    homepage = "https://watchfiles.helpmanual.io/";
    changelog = "https://github.com/samuelcolvin/watchfiles/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
    mainProgram = "watchfiles";
  };
})
