{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
}:

buildPythonPackage (finalAttrs: {
  pname = "uv-build";
  version = "0.10.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "astral-sh";
    repo = "uv";
    tag = finalAttrs.version;
    hash = "sha256-nD26zqKMK5LNkeYdqVYteeYL4mYaQQ/QlyjbMDDhLAY=";
  };

  pythonImportsCheck = [ "uv_build" ];

  meta = {
    description = "Build backend of uv";
    homepage = "https://docs.astral.sh/uv/reference/settings/#build-backend";
    changelog = "https://github.com/astral-sh/uv/blob/0.11.25/CHANGELOG.md";
    license = with lib.licenses; [
      asl20
      mit
    ];
  };
})
