{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  hatch-fancy-pypi-readme,
  hatch-vcs,
  hatchling,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "service-identity";
  version = "24.2.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pyca";
    repo = "service-identity";
    tag = finalAttrs.version;
    hash = "sha256-onxCUWqGVeenLqB5lpUpj3jjxTM61ogXCQOGnDnClT4=";
  };

  nativeBuildInputs = [
    hatch-fancy-pypi-readme
    hatch-vcs
    hatchling
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "service_identity" ];

  meta = {
    description = "Checks whom a certificate belongs to";
    homepage = "https://service-identity.readthedocs.io";
    changelog = "https://github.com/pyca/service-identity/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
