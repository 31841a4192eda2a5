{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  setuptools,
  setuptools-scm,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "tldextract";
  version = "5.3.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "john-kurkowski";
    repo = "tldextract";
    tag = finalAttrs.version;
    hash = "sha256-WPf996EVVEKxD+ZFDB8nIrrd1Sxr+IOI8I19J+KMPRg=";
  };

  nativeBuildInputs = [
    setuptools
    setuptools-scm
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "tldextract" ];

  meta = {
    description = "Tells the domain from its suffix";
    homepage = "https://github.com/john-kurkowski/tldextract";
    changelog = "https://github.com/john-kurkowski/tldextract/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.bsd3;
    mainProgram = "tldextract";
  };
})
