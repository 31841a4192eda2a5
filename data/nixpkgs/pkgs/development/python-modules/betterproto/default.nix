{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  poetry-core,

  # dependencies
  grpclib,
  python-dateutil,
  typing-extensions,

  # optional-dependencies
  black,
  isort,
  jinja2,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "betterproto";
  version = "2.0.0b7";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "danielgtaylor";
    repo = "python-betterproto";
    tag = "v.${finalAttrs.version}";
    hash = "sha256-T7QSPH8MFa1hxJOhXc3ZMM62/FxHWjCJJ59IpeM41rI=";
  };

  build-system = [ poetry-core ];

  dependencies = [
    grpclib
    python-dateutil
    typing-extensions
  ];

  optional-dependencies = {
    compiler = [
      black
      jinja2
      isort
    ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "betterproto" ];

  meta = {
    description = "Protocol Buffers that feel like Python";
    homepage = "https://github.com/danielgtaylor/python-betterproto";
    changelog = "https://github.com/danielgtaylor/python-betterproto/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.mit;
    mainProgram = "protoc-gen-python_betterproto";
  };
})
