{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # native dependencies
  libffi,

  # dependencies
  pycparser,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "cffi";
  version = "2.0.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "python-cffi";
    repo = "cffi";
    tag = "v${finalAttrs.version}";
    hash = "sha256-7Mzz3KmmmE2xQru1GA4aY0DZqn6vxykWiExQvnA1bjM=";
  };

  build-system = [ setuptools ];

  buildInputs = [ libffi ];

  dependencies = [ pycparser ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Calls C code from Python";
    homepage = "https://cffi.readthedocs.org/";
    changelog = "https://github.com/python-cffi/cffi/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit0;
  };
})
