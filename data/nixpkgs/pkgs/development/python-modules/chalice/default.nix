{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  pythonAtLeast,

  # build-system
  setuptools,

  # dependencies
  botocore,
  click,
  inquirer,
  jmespath,
  pip,
  pyyaml,
  six,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "chalice";
  version = "1.33.0";
  pyproject = true;

  disabled = pythonAtLeast "3.14";

  src = fetchFromGitHub {
    owner = "aws";
    repo = "chalice";
    tag = finalAttrs.version;
    hash = "sha256-c5xzgrxRFRlvgMnf/L8rhG7rYJLtuMvDZHYsPaHkdRs=";
  };

  build-system = [ setuptools ];

  pythonRelaxDeps = [ "pip" ];

  dependencies = [
    botocore
    click
    inquirer
    jmespath
    pip
    pyyaml
    six
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "chalice" ];

  meta = {
    description = "Serverless programs for Amazon's cloud";
    homepage = "https://github.com/aws/chalice";
    changelog = "https://github.com/aws/chalice/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.asl20;
    mainProgram = "chalice";
  };
})
