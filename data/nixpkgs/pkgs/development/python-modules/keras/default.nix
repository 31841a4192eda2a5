{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  pythonAtLeast,

  # build-system
  setuptools,

  # dependencies
  absl-py,
  distutils,
  h5py,
  ml-dtypes,
  namex,
  numpy,
  onnxruntime,
  optree,
  orbax-checkpoint,
  packaging,
  rich,
  scikit-learn,
  tensorflow,
  tf2onnx,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "keras";
  version = "3.15.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "keras-team";
    repo = "keras";
    tag = "v${finalAttrs.version}";
    hash = "sha256-EF61E7pwyuv9eKkTaPzJOWfbhK6rwkePIvmaVeriEDM=";
  };

  build-system = [ setuptools ];

  dependencies = [
    absl-py
    h5py
    ml-dtypes
    namex
    numpy
    onnxruntime
    optree
    orbax-checkpoint
    packaging
    rich
    scikit-learn
    tensorflow
    tf2onnx
  ]
  ++ lib.optionals (pythonAtLeast "3.12") [ distutils ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [
    "keras"
    "keras._tf_keras"
  ];

  meta = {
    description = "Neural networks on JAX, TensorFlow or PyTorch";
    homepage = "https://keras.io";
    changelog = "https://github.com/keras-team/keras/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
