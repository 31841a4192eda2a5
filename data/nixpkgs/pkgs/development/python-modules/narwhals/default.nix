{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # optional-dependencies
  dask,
  ibis-framework,
  numpy,
  packaging,
  pandas,
  polars,
  pyarrow,
  pyarrow-hotfix,
  pyspark,
  rich,
  sqlframe,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "narwhals";
  version = "2.16.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "narwhals-dev";
    repo = "narwhals";
    tag = "v${finalAttrs.version}";
    hash = "sha256-k7CeM8Q4JgKbkLisAaVrljro4diOf0K0immek6AI0vM=";
  };

  build-system = [ hatchling ];

  optional-dependencies = {
    dask = [
      dask
      pandas
      pyarrow
      numpy
    ];
    ibis = [
      ibis-framework
      rich
      packaging
      pyarrow-hotfix
    ];
    pandas = [ pandas ];
    polars = [ polars ];
    pyarrow = [ pyarrow ];
    pyspark = [ pyspark ];
    sqlframe = [ sqlframe ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "narwhals" ];

  meta = {
    description = "One interface to many libraries of data frames";
    homepage = "https://github.com/narwhals-dev/narwhals";
    changelog = "https://github.com/narwhals-dev/narwhals/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
