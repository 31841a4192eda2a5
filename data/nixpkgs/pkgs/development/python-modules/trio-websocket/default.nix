{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  trio,
  wsproto,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "trio-websocket";
  version = "0.12.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "HyperionGray";
    repo = "trio-websocket";
    rev = finalAttrs.version;
    hash = "sha256-TGFf4WUeZDrjp/UiQ9O/GoaK5BRC2aaGZVPfqZ4Ip9I=";
  };

  build-system = [ setuptools ];

  dependencies = [
    trio
    wsproto
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "trio_websocket" ];

  meta = {
    description = "WebSockets for Trio";
    homepage = "https://github.com/HyperionGray/trio-websocket";
    changelog = "https://github.com/HyperionGray/trio-websocket/blob/${finalAttrs.version}/CHANGELOG.md";
    license = lib.licenses.mit;
  };
})
