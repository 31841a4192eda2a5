{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  flit-core,

  # optional-dependencies
  scipy,
  statsmodels,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "seaborn";
  version = "0.13.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "mwaskom";
    repo = "seaborn";
    tag = "v${finalAttrs.version}";
    hash = "sha256-aGIVcdG/XN999nYBHh3lJqGa3QVt0j8kmzaxdkULznY=";
  };

  nativeBuildInputs = [ flit-core ];

  optional-dependencies = {
    stats = [
      scipy
      statsmodels
    ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "seaborn" ];

  meta = {
    description = "Statistical plots";
    homepage = "https://seaborn.pydata.org/";
    changelog = "https://github.com/mwaskom/seaborn/blob/${finalAttrs.src.tag}/doc/whatsnew/${finalAttrs.src.tag}.rst";
    license = lib.licenses.bsd3;
  };
})
