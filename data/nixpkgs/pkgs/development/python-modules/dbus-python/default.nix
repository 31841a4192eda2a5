{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  meson,
  meson-python,

  # native dependencies
  dbus,
}:

buildPythonPackage (finalAttrs: {
  pname = "dbus-python";
  version = "1.4.0";
  pyproject = true;

  outputs = [
    "out"
    "dev"
  ];

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-mRZm5Jj2Db8+Sbi3Z49VWbimUDT99hquYs3s232Jx3A=";
  };

  nativeBuildInputs = [
    meson
    meson-python
  ];

  buildInputs = [ dbus ];

  meta = {
    description = "Bindings for D-Bus";
    homepage = "https://gitlab.freedesktop.org/dbus/dbus-python";
    license = lib.licenses.mit;
    platforms = lib.platforms.unix;
  };
})
