{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  hatchling,
}:

buildPythonPackage (finalAttrs: {
  pname = "pyarrow-hotfix";
  version = "0.7";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pitrou";
    repo = "pyarrow-hotfix";
    tag = "v${finalAttrs.version}";
    hash = "sha256-9K7rQUSd+at1WghTP8DlD44Op2VkvN1vlzF3ZLEIaRE=";
  };

  nativeBuildInputs = [ hatchling ];

  pythonImportsCheck = [ "pyarrow_hotfix" ];

  meta = {
    description = "Closes a hole in old versions of PyArrow";
    homepage = "https://github.com/pitrou/pyarrow-hotfix";
    changelog = "https://github.com/pitrou/pyarrow-hotfix/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
