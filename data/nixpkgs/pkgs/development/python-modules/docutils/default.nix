{
  lib,
  buildPythonPackage,
  fetchurl,

  # build-system
  flit-core,
}:

buildPythonPackage (finalAttrs: {
  pname = "docutils";
  version = "0.22.4";
  pyproject = true;

  src = fetchurl {
    url = "mirror://sourceforge/docutils/docutils-${finalAttrs.version}.tar.gz";
    hash = "sha256-TbU7H96avsu3TZEjDTKrYm2U9rrfxXXW25GUpJ3ymWg=";
  };

  build-system = [ flit-core ];

  pythonImportsCheck = [ "docutils" ];

  meta = {
    description = "Processes reStructuredText";
    homepage = "http://docutils.sourceforge.net/";
    changelog = "https://sourceforge.net/projects/docutils/files/docutils/${finalAttrs.version}";
    license = with lib.licenses; [
      publicDomain
      bsd2
      psfl
      gpl3Plus
    ];
    mainProgram = "docutils";
  };
})
