{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  flit-core,
}:

buildPythonPackage (finalAttrs: {
  pname = "wheel";
  version = "0.46.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pypa";
    repo = "wheel";
    tag = finalAttrs.version;
    hash = "sha256-iyGfGr3pLVZSEIHetjsPbIIXkuXrmIPiSqqOw31l9Qw=";
  };

  nativeBuildInputs = [ flit-core ];

  pythonImportsCheck = [ "wheel" ];

  meta = {
    description = "Command line for wheels";
    homepage = "https://github.com/pypa/wheel";
    license = lib.licenses.mit;
    mainProgram = "wheel";
  };
})
