{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools-scm,

  # dependencies
  marisa-trie,
}:

buildPythonPackage (finalAttrs: {
  pname = "language-data";
  version = "1.4.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "georgkrause";
    repo = "language_data";
    tag = "v${finalAttrs.version}";
    hash = "sha256-cWjeb2toGrnNSsK566e18NgWhv6YdQrKEzFPilmBdoA=";
  };

  build-system = [ setuptools-scm ];

  dependencies = [ marisa-trie ];

  pythonImportsCheck = [ "language_data" ];

  meta = {
    description = "Names and speakers of languages, for langcodes";
    homepage = "https://github.com/georgkrause/language_data";
    changelog = "https://github.com/georgkrause/language_data/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
