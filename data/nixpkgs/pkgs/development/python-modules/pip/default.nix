{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  flit-core,
}:

buildPythonPackage (finalAttrs: {
  pname = "pip";
  version = "25.3";
  pyproject = true;

  outputs = [
    "out"
    "man"
  ];

  src = fetchFromGitHub {
    owner = "pypa";
    repo = "pip";
    tag = finalAttrs.version;
    hash = "sha256-aHV4j9OMLD6I6Fe6A04bE7xk6eS5CxeUEw4Psqj7xz0=";
  };

  nativeBuildInputs = [ flit-core ];

  meta = {
    description = "Installs Python packages";
    homepage = "https://pip.pypa.io/";
    changelog = "https://pip.pypa.io/en/stable/news/#v25-3";
    license = lib.licenses.mit;
    mainProgram = "pip";
  };
})
