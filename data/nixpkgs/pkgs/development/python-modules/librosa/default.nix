{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  pythonAtLeast,

  # build-system
  setuptools,

  # dependencies
  audioread,
  decorator,
  joblib,
  lazy-loader,
  msgpack,
  numba,
  numpy,
  pooch,
  scikit-learn,
  scipy,
  soundfile,
  soxr,
  standard-aifc,
  standard-sunau,
  typing-extensions,

  # optional-dependencies
  matplotlib,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "librosa";
  version = "0.11.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "librosa";
    repo = "librosa";
    tag = finalAttrs.version;
    fetchSubmodules = true;
    hash = "sha256-T58J/Gi3tHzelr4enbYJi1KmO46QxE5Zlhkc0+EgvRg=";
  };

  build-system = [ setuptools ];

  dependencies = [
    audioread
    decorator
    joblib
    lazy-loader
    msgpack
    numba
    numpy
    pooch
    scikit-learn
    scipy
    soundfile
    soxr
  ]
  ++ lib.optionals (pythonAtLeast "3.13") [
    standard-aifc
    standard-sunau
  ]
  ++ [ typing-extensions ];

  optional-dependencies = {
    matplotlib = [ matplotlib ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "librosa" ];

  meta = {
    description = "Analysis of music and sound";
    homepage = "https://github.com/librosa/librosa";
    changelog = "https://github.com/librosa/librosa/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.isc;
  };
})
