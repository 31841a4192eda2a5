{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  flit-core,

  # optional-dependencies
  absl-py,
  dm-tree,
  einops,
  fsspec,
  gcsfs,
  jax,
  jupyter,
  mediapy,
  numpy,
  packaging,
  protobuf,
  s3fs,
  simple-parsing,
  tensorflow,
  tqdm,
  typing-extensions,
  zipp,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "etils";
  version = "1.14.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "google";
    repo = "etils";
    tag = "v${finalAttrs.version}";
    hash = "sha256-gjWA+y1dXihmOBzCxfgUZJLvtSHzpRLQIhNxzk+y11M=";
  };

  build-system = [ flit-core ];

  optional-dependencies = {
    all =
      finalAttrs.passthru.optional-dependencies.array-types
      ++ finalAttrs.passthru.optional-dependencies.eapp
      ++ finalAttrs.passthru.optional-dependencies.ecolab
      ++ finalAttrs.passthru.optional-dependencies.edc
      ++ finalAttrs.passthru.optional-dependencies.array-types
      ++ finalAttrs.passthru.optional-dependencies.epath
      ++ finalAttrs.passthru.optional-dependencies.epath-gcs
      ++ finalAttrs.passthru.optional-dependencies.epath-s3
      ++ finalAttrs.passthru.optional-dependencies.edc
      ++ finalAttrs.passthru.optional-dependencies.etqdm
      ++ finalAttrs.passthru.optional-dependencies.etree
      ++ finalAttrs.passthru.optional-dependencies.etree-dm
      ++ finalAttrs.passthru.optional-dependencies.etree-jax
      ++ finalAttrs.passthru.optional-dependencies.etree-tf;
    array-types = [
      numpy
      einops
      typing-extensions
    ];
    eapp = [
      absl-py
      simple-parsing
      typing-extensions
    ];
    ecolab = [
      jupyter
      numpy
      mediapy
      packaging
      protobuf
    ]
    ++ finalAttrs.passthru.optional-dependencies.array-types
    ++ finalAttrs.passthru.optional-dependencies.edc
    ++ finalAttrs.passthru.optional-dependencies.etree;
    edc = [ typing-extensions ];
    enp = [
      numpy
      einops
      typing-extensions
    ];
    epath = [
      fsspec
      typing-extensions
      zipp
    ]
    ++ finalAttrs.passthru.optional-dependencies.edc;
    epath-gcs = [ gcsfs ] ++ finalAttrs.passthru.optional-dependencies.epath;
    epath-s3 = [ s3fs ] ++ finalAttrs.passthru.optional-dependencies.epath;
    epy = [ typing-extensions ];
    etqdm = [
      absl-py
      tqdm
      typing-extensions
    ];
    etree =
      finalAttrs.passthru.optional-dependencies.array-types
      ++ finalAttrs.passthru.optional-dependencies.edc
      ++ finalAttrs.passthru.optional-dependencies.array-types
      ++ finalAttrs.passthru.optional-dependencies.etqdm;
    etree-dm = [ dm-tree ] ++ finalAttrs.passthru.optional-dependencies.etree;
    etree-jax = [ jax ] ++ finalAttrs.passthru.optional-dependencies.etree;
    etree-tf = [ tensorflow ] ++ finalAttrs.passthru.optional-dependencies.etree;
    lazy-imports = [
      jupyter
      numpy
      mediapy
      packaging
      protobuf
    ]
    ++ finalAttrs.passthru.optional-dependencies.array-types
    ++ finalAttrs.passthru.optional-dependencies.edc
    ++ finalAttrs.passthru.optional-dependencies.etree;
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "etils" ];

  meta = {
    description = "Collection of small helpers for research code";
    homepage = "https://github.com/google/etils";
    changelog = "https://github.com/google/etils/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.asl20;
  };
})
