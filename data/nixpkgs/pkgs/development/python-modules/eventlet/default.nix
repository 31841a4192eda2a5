{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatch-vcs,
  hatchling,

  # dependencies
  dnspython,
  greenlet,
  six,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "eventlet";
  version = "0.40.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "eventlet";
    repo = "eventlet";
    tag = finalAttrs.version;
    hash = "sha256-yieyNx91jvKoh02zDFIEFk70yf3I27DWiumqoOjtdzQ=";
  };

  build-system = [
    hatch-vcs
    hatchling
  ];

  dependencies = [
    dnspython
    greenlet
    six
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "eventlet" ];

  meta = {
    description = "Concurrent networking by green threads";
    homepage = "https://github.com/eventlet/eventlet/";
    changelog = "https://github.com/eventlet/eventlet/blob/${finalAttrs.src.tag}/NEWS";
    license = lib.licenses.mit;
  };
})
