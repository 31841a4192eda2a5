{
  lib,
  buildPythonPackage,
  fetchPypi,
  pythonAtLeast,

  # dependencies
  absl-py,
  grpcio,
  markdown,
  numpy,
  packaging,
  pillow,
  protobuf,
  setuptools,
  standard-imghdr,
  tensorboard-data-server,
  werkzeug,
}:

buildPythonPackage (finalAttrs: {
  pname = "tensorboard";
  version = "2.20.0";
  format = "wheel";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    format = "wheel";
    dist = "py3";
    python = "py3";
    hash = "sha256-ncn5eMuEwHI6z5o0XZbBhPApPRjxZruNWe4Jjmz6q6Y=";
  };

  pythonRelaxDeps = [
    "google-auth-oauthlib"
    "protobuf"
  ];

  dependencies = [
    absl-py
    grpcio
    markdown
    numpy
    packaging
    pillow
    protobuf
    setuptools
    tensorboard-data-server
    werkzeug
  ]
  ++ lib.optionals (pythonAtLeast "3.13") [ standard-imghdr ];

  pythonImportsCheck = [
    "tensorboard"
    "tensorboard.backend"
    "tensorboard.compat"
    "tensorboard.data"
    "tensorboard.plugins"
    "tensorboard.summary"
    "tensorboard.util"
  ];

  meta = {
    description = "Shows what happens while a model is trained";
    homepage = "https://www.tensorflow.org/";
    changelog = "https://github.com/tensorflow/tensorboard/blob/${finalAttrs.version}/RELEASE.md";
    license = lib.licenses.asl20;
    mainProgram = "tensorboard";
  };
})
