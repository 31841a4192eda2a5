{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
  setuptools-scm,

  # dependencies
  click,
  cloudpickle,
  fsspec,
  importlib-metadata,
  packaging,
  partd,
  pyyaml,
  toolz,

  # optional-dependencies
  bokeh,
  distributed,
  jinja2,
  lz4,
  numpy,
  pandas,
  pyarrow,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "dask";
  version = "2026.3.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "dask";
    repo = "dask";
    tag = finalAttrs.version;
    hash = "sha256-JfCiABGSCJKKSz2/r8fvpVwdQSZqvoQICe+lDvuNhoM=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  dependencies = [
    click
    cloudpickle
    fsspec
    importlib-metadata
    packaging
    partd
    pyyaml
    toolz
  ];

  optional-dependencies = {
    array = [ numpy ];
    complete = [
      pyarrow
      lz4
    ]
    ++ finalAttrs.passthru.optional-dependencies.array
    ++ finalAttrs.passthru.optional-dependencies.dataframe
    ++ finalAttrs.passthru.optional-dependencies.distributed
    ++ finalAttrs.passthru.optional-dependencies.diagnostics;
    dataframe = [
      pandas
      pyarrow
      numpy
    ];
    diagnostics = [
      bokeh
      jinja2
    ];
    distributed = [ distributed ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [
    "dask"
    "dask.bag"
    "dask.bytes"
    "dask.diagnostics"
    "dask.array"
    "dask.dataframe"
    "dask.dataframe.io"
    "dask.dataframe.tseries"
  ];

  meta = {
    description = "Arrays and data frames larger than memory, in parallel";
    homepage = "https://dask.org/";
    changelog = "https://docs.dask.org/en/latest/changelog.html";
    license = lib.licenses.bsd3;
    mainProgram = "dask";
  };
})
