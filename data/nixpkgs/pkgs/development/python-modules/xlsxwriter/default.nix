{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "xlsxwriter";
  version = "3.2.9";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "jmcnamara";
    repo = "XlsxWriter";
    tag = "RELEASE_${finalAttrs.version}";
    hash = "sha256-nr7Qw24BzQo/qEpyM9687mUaebzzHv1FAPmsBVdMekg=";
  };

  build-system = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "xlsxwriter" ];

  meta = {
    description = "Writes Excel files";
    homepage = "https://xlsxwriter.readthedocs.io/";
    changelog = "https://xlsxwriter.readthedocs.io/changes.html";
    license = lib.licenses.bsd2;
    mainProgram = "vba_extract.py";
  };
})
