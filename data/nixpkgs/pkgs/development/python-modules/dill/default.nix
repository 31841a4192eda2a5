{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "dill";
  version = "0.4.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "uqfoundation";
    repo = "dill";
    tag = finalAttrs.version;
    hash = "sha256-Yh9WvescLgV7DmxGBTGKsb29+eRzF9qjZMg0DQQyLyY=";
  };

  build-system = [ setuptools ];

  pythonImportsCheck = [ "dill" ];

  meta = {
    description = "Pickles nearly everything";
    homepage = "https://github.com/uqfoundation/dill/";
    changelog = "https://github.com/uqfoundation/dill/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd3;
  };
})
