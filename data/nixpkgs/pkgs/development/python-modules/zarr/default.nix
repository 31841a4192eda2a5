{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatch-vcs,
  hatchling,

  # dependencies
  donfig,
  google-crc32c,
  numcodecs,
  numpy,
  packaging,
  typing-extensions,

  # optional-dependencies
  typer,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "zarr";
  version = "3.1.5";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "zarr-developers";
    repo = "zarr-python";
    tag = "v${finalAttrs.version}";
    hash = "sha256-1Kx8gN1JiaY4eHmwpdilvJ8+NdnzxhDvn7YZjphgtZw=";
  };

  build-system = [
    hatchling
    hatch-vcs
  ];

  dependencies = [
    donfig
    numcodecs
    google-crc32c
    numpy
    packaging
    typing-extensions
  ];

  optional-dependencies = {
    cli = [ typer ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "zarr" ];

  meta = {
    description = "Chunked and compressed arrays";
    homepage = "https://github.com/zarr-developers/zarr";
    changelog = "https://github.com/zarr-developers/zarr-python/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
