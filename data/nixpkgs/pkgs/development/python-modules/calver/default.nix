{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "calver";
  version = "2025.10.20";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "di";
    repo = "calver";
    tag = finalAttrs.version;
    hash = "sha256-8CfPQ4uMgKDqMMgutLdsjn/MaAVBJQAp1KqUfxzNMQw=";
  };

  build-system = [ setuptools ];

  pythonImportsCheck = [ "calver" ];

  meta = {
    description = "Version numbers from the calendar for setuptools";
    homepage = "https://github.com/di/calver";
    changelog = "https://github.com/di/calver/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
