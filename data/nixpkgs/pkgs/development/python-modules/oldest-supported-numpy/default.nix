{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "oldest-supported-numpy";
  version = "2023.12.21";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-cdicMbtWeBTkfi4mjrLpK2+Z9c529MPbMIM2JOnvKeA=";
  };

  meta = {
    description = "The oldest NumPy that a Python can do with";
    homepage = "https://github.com/scipy/oldest-supported-numpy";
    license = lib.licenses.bsd2;
  };
})
