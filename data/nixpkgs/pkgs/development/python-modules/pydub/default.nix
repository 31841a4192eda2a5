{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  pythonAtLeast,

  # build tools
  setuptools,

  # dependencies
  audioop-lts,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pydub";
  version = "0.25.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "jiaaro";
    repo = "pydub";
    tag = "v${finalAttrs.version}";
    hash = "sha256-FTEMT47wPXK5i4ZGjTVAhI/NjJio3F2dbBZzYzClU3c=";
  };

  nativeBuildInputs = [ setuptools ];

  dependencies = lib.optionals (pythonAtLeast "3.13") [ audioop-lts ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [
    "pydub"
    "pydub.audio_segment"
    "pydub.playback"
  ];

  meta = {
    description = "Simple manipulation of sound";
    homepage = "http://pydub.com";
    changelog = "https://github.com/jiaaro/pydub/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.mit;
  };
})
