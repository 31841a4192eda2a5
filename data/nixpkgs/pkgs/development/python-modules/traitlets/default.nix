{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "traitlets";
  version = "5.14.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "ipython";
    repo = "traitlets";
    tag = "v${finalAttrs.version}";
    hash = "sha256-lWtgzXW1ffzl1jkFaq99X0dU8agulUMHaghsYKX+8Dk=";
  };

  build-system = [ hatchling ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Attributes with types and observers";
    homepage = "https://github.com/ipython/traitlets";
    changelog = "https://github.com/ipython/traitlets/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.bsd3;
  };
})
