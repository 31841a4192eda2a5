{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  flit-core,
}:

buildPythonPackage (finalAttrs: {
  pname = "pyparsing";
  version = "3.3.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pyparsing";
    repo = "pyparsing";
    tag = finalAttrs.version;
    hash = "sha256-TlYl57JdMJzpCUkHMLiQuCb24UXoNFFTShfqcgrmZm8=";
  };

  nativeBuildInputs = [ flit-core ];

  pythonImportsCheck = [ "pyparsing" ];

  meta = {
    description = "Parsers made of Python expressions";
    homepage = "https://github.com/pyparsing/pyparsing";
    license = lib.licenses.mit;
  };
})
