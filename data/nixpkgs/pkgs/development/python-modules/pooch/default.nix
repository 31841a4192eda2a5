{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  setuptools,
  setuptools-scm,
  wheel,

  # optional-dependencies
  paramiko,
  tqdm,
  xxhash,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pooch";
  version = "1.8.2";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-dlYfDeaKAdpN9q846ZVcTJ0aXJDac/fkAnalco7IPRA=";
  };

  nativeBuildInputs = [
    setuptools
    setuptools-scm
    wheel
  ];

  optional-dependencies = {
    progress = [ tqdm ];
    sftp = [ paramiko ];
    xxhash = [ xxhash ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Downloads sample data and keeps it";
    homepage = "https://github.com/fatiando/pooch";
    license = lib.licenses.bsd3;
  };
})
