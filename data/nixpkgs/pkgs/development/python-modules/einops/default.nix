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
  pname = "einops";
  version = "0.8.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "arogozhnikov";
    repo = "einops";
    tag = "v${finalAttrs.version}";
    hash = "sha256-d5Vbtkw/MChS2j2IC6j97wfVoKWZT9mU4OeXyEjm6ys=";
  };

  build-system = [ hatchling ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "einops" ];

  meta = {
    description = "Rearranges tensors by readable patterns";
    homepage = "https://github.com/arogozhnikov/einops";
    changelog = "https://github.com/arogozhnikov/einops/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
