{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  setuptools,
  setuptools-scm,

  # optional-dependencies
  wcwidth,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "tabulate";
  version = "0.10.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "astanin";
    repo = "python-tabulate";
    tag = "v${finalAttrs.version}";
    hash = "sha256-JnwkABtIgPqANuv3lo8e8zr8m6a/qnxz4w1QvTVZFxg=";
  };

  nativeBuildInputs = [
    setuptools
    setuptools-scm
  ];

  optional-dependencies = {
    widechars = [ wcwidth ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Tables as plain text";
    homepage = "https://github.com/astanin/python-tabulate";
    license = lib.licenses.mit;
    mainProgram = "tabulate";
  };
})
