{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  setuptools,
  versioneer,

  # optional-dependencies
  blosc2,
  numpy,
  pandas,
  pyzmq,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "partd";
  version = "1.4.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "dask";
    repo = "partd";
    tag = finalAttrs.version;
    hash = "sha256-GtIo6n87TmM5aRgtRyxhhXXAINpPCFbjZ/sQz/vkcoA=";
  };

  nativeBuildInputs = [
    setuptools
    versioneer
  ];

  optional-dependencies = {
    complete = [
      blosc2
      numpy
      pandas
      pyzmq
    ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Appends to many small files at once";
    homepage = "https://github.com/dask/partd/";
    license = lib.licenses.bsd3;
  };
})
