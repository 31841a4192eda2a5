{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "cython";
  version = "3.2.4";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "cython";
    repo = "cython";
    tag = finalAttrs.version;
    hash = "sha256-8J5EcaQXexWEA+se5rCR06CwlEYao2XK5TnVNgFGHYQ=";
  };

  build-system = [ setuptools ];

  meta = {
    description = "Compiles Python with types of C";
    homepage = "https://cython.org";
    changelog = "https://github.com/cython/cython/blob/${finalAttrs.src.tag}/CHANGES.rst";
    license = lib.licenses.asl20;
    mainProgram = "cython";
  };
})
