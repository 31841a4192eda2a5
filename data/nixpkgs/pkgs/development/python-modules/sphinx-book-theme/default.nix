{
  lib,
  buildPythonPackage,
  fetchPypi,

  # dependencies
  pydata-sphinx-theme,
  sphinx,
}:

buildPythonPackage (finalAttrs: {
  pname = "sphinx-book-theme";
  version = "1.2.0";
  format = "wheel";

  src = fetchPypi {
    pname = "sphinx_book_theme";
    inherit (finalAttrs) version;
    format = "wheel";
    dist = "py3";
    python = "py3";
    hash = "sha256-cJYF0wjhmRxe8M8ZxIHb6QhLYoUuMX+vq3Q4Kg7nzPo=";
  };

  dependencies = [
    pydata-sphinx-theme
    sphinx
  ];

  pythonImportsCheck = [ "sphinx_book_theme" ];

  meta = {
    description = "Theme for Sphinx that looks like a book";
    homepage = "https://github.com/executablebooks/sphinx-book-theme";
    changelog = "https://github.com/executablebooks/sphinx-book-theme/raw/v${finalAttrs.version}/CHANGELOG.md";
    license = lib.licenses.bsd3;
  };
})
