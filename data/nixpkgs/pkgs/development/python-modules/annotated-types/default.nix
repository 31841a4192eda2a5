{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  hatchling,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "annotated-types";
  version = "0.7.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "annotated-types";
    repo = "annotated-types";
    tag = "v${finalAttrs.version}";
    hash = "sha256-I1SPUKq2WIwEX5JmS3HrJvrpNrKDu30RWkBRDFE+k9A=";
  };

  nativeBuildInputs = [ hatchling ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "annotated_types" ];

  meta = {
    description = "Constraints on values to be used in type annotations";
    homepage = "https://github.com/annotated-types/annotated-types";
    changelog = "https://github.com/annotated-types/annotated-types/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
