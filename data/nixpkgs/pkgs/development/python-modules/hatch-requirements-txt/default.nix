{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  hatchling,
}:

buildPythonPackage (finalAttrs: {
  pname = "hatch-requirements-txt";
  version = "0.4.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "repo-helper";
    repo = "hatch-requirements-txt";
    tag = "v${finalAttrs.version}";
    hash = "sha256-Kd3rDfTBn/t/NiSJMPkHRWD5solUF7MAN8EiZokxHrk=";
  };

  nativeBuildInputs = [ hatchling ];

  meta = {
    description = "Takes dependencies from requirements files";
    homepage = "https://github.com/repo-helper/hatch-requirements-txt";
    changelog = "https://github.com/repo-helper/hatch-requirements-txt/releases/tag/${finalAttrs.version}";
    license = lib.licenses.mit;
  };
})
