{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  poetry-core,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "expecttest";
  version = "0.3.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pytorch";
    repo = "expecttest";
    tag = "v${finalAttrs.version}";
    hash = "sha256-/BMaQD3ZgYiprRYZ/fIlW7mStyFGzsjqup62tegBP7Y=";
  };

  build-system = [ poetry-core ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "expecttest" ];

  meta = {
    description = "Tests that rewrite their expected output";
    homepage = "https://github.com/pytorch/expecttest";
    license = lib.licenses.mit;
    platforms = lib.platforms.unix;
  };
})
