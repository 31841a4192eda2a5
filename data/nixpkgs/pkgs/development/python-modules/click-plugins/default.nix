{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # dependencies
  click,
}:

buildPythonPackage (finalAttrs: {
  pname = "click-plugins";
  version = "1.1.1.2";
  pyproject = true;

  src = fetchPypi {
    pname = "click_plugins";
    inherit (finalAttrs) version;
    hash = "sha256-1685hKmdJDwTGqGoKDMedjD0qIqXQf0FySeyBLz5ImE=";
  };

  build-system = [ setuptools ];

  dependencies = [ click ];

  meta = {
    description = "Lets other packages add commands to a Click program";
    homepage = "https://github.com/click-contrib/click-plugins";
    license = lib.licenses.bsd3;
  };
})
