{
  mkPythonMetaPackage,
  libpass,
}:

# The maintained fork goes by another name.
mkPythonMetaPackage {
  pname = "passlib";
  inherit (libpass) version optional-dependencies;
  dependencies = [ libpass ];
  meta = {
    inherit (libpass.meta) changelog description homepage;
  };
}
