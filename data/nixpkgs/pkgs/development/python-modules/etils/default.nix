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
    all = [
      numpy
      einops
      typing-extensions
      absl-py
      simple-parsing
      typing-extensions
      jupyter
      numpy
      mediapy
      packaging
      protobuf
      numpy
      einops
      typing-extensions
      typing-extensions
      numpy
      einops
      typing-extensions
      typing-extensions
      numpy
      einops
      typing-extensions
      absl-py
      tqdm
      typing-extensions
      typing-extensions
      numpy
      einops
      typing-extensions
      fsspec
      typing-extensions
      zipp
      typing-extensions
      gcsfs
      fsspec
      typing-extensions
      zipp
      typing-extensions
      s3fs
      fsspec
      typing-extensions
      zipp
      typing-extensions
      typing-extensions
      absl-py
      tqdm
      typing-extensions
      numpy
      einops
      typing-extensions
      typing-extensions
      numpy
      einops
      typing-extensions
      absl-py
      tqdm
      typing-extensions
      dm-tree
      numpy
      einops
      typing-extensions
      typing-extensions
      numpy
      einops
      typing-extensions
      absl-py
      tqdm
      typing-extensions
      jax
      numpy
      einops
      typing-extensions
      typing-extensions
      numpy
      einops
      typing-extensions
      absl-py
      tqdm
      typing-extensions
      tensorflow
      numpy
      einops
      typing-extensions
      typing-extensions
      numpy
      einops
      typing-extensions
      absl-py
      tqdm
      typing-extensions
    ];
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
      numpy
      einops
      typing-extensions
      typing-extensions
      numpy
      einops
      typing-extensions
      typing-extensions
      numpy
      einops
      typing-extensions
      absl-py
      tqdm
      typing-extensions
    ];
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
      typing-extensions
    ];
    epath-gcs = [
      gcsfs
      fsspec
      typing-extensions
      zipp
      typing-extensions
    ];
    epath-s3 = [
      s3fs
      fsspec
      typing-extensions
      zipp
      typing-extensions
    ];
    epy = [ typing-extensions ];
    etqdm = [
      absl-py
      tqdm
      typing-extensions
    ];
    etree = [
      numpy
      einops
      typing-extensions
      typing-extensions
      numpy
      einops
      typing-extensions
      absl-py
      tqdm
      typing-extensions
    ];
    etree-dm = [
      dm-tree
      numpy
      einops
      typing-extensions
      typing-extensions
      numpy
      einops
      typing-extensions
      absl-py
      tqdm
      typing-extensions
    ];
    etree-jax = [
      jax
      numpy
      einops
      typing-extensions
      typing-extensions
      numpy
      einops
      typing-extensions
      absl-py
      tqdm
      typing-extensions
    ];
    etree-tf = [
      tensorflow
      numpy
      einops
      typing-extensions
      typing-extensions
      numpy
      einops
      typing-extensions
      absl-py
      tqdm
      typing-extensions
    ];
    lazy-imports = [
      jupyter
      numpy
      mediapy
      packaging
      protobuf
      numpy
      einops
      typing-extensions
      typing-extensions
      numpy
      einops
      typing-extensions
      typing-extensions
      numpy
      einops
      typing-extensions
      absl-py
      tqdm
      typing-extensions
    ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "etils" ];

  meta = {
    homepage = "https://github.com/google/etils";
    changelog = "https://github.com/google/etils/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.asl20;
  };
})
