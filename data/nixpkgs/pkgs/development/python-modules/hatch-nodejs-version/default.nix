{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "hatch-nodejs-version";
  version = "0.4.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "agoose77";
    repo = "hatch-nodejs-version";
    tag = "v${finalAttrs.version}";
    hash = "sha256-Oe07HFzhhnAGTWM51xSgRmpJgIZg0oMIxkmMxKRPMwI=";
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "hatch_nodejs_version" ];

  meta = {
    description = "Takes version and metadata from package.json";
    homepage = "https://github.com/agoose77/hatch-nodejs-version";
    license = lib.licenses.mit;
  };
})
