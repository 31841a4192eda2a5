{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  pythonAtLeast,
  pythonOlder,

  # build-system
  setuptools-rust,
  setuptools-scm,

  # dependencies
  pyyaml,
  pyyaml-ft,
}:

buildPythonPackage (finalAttrs: {
  pname = "libcst";
  version = "1.8.6";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "Instagram";
    repo = "LibCST";
    tag = "v${finalAttrs.version}";
    hash = "sha256-AJm3grS+I/NXZ8ame4rmHPOxRHGO0Ofo35RtSDO2tyI=";
  };

  build-system = [
    setuptools-rust
    setuptools-scm
  ];

  dependencies = lib.optionals (pythonAtLeast "3.13" && pythonOlder "3.14") [ pyyaml-ft ]
  ++ lib.optionals (pythonOlder "3.13" || pythonAtLeast "3.14") [ pyyaml ];

  pythonImportsCheck = [ "libcst" ];

  meta = {
    description = "Syntax trees of Python that keep every space";
    homepage = "https://github.com/Instagram/LibCST";
    changelog = "https://github.com/Instagram/LibCST/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = with lib.licenses; [
      mit
      asl20
      psfl
    ];
  };
})
