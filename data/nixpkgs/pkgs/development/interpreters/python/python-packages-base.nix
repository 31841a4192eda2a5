# The foundation of a set of Python packages: everything that is bound to
# one interpreter, before any package is added.
{
  lib,
  pkgs,
  stdenv,
  python,
}:

self:

let
  # Libraries of different interpreters can be told apart by their names.
  namePrefix = python.libPrefix + "-";
  removePythonPrefix = lib.removePrefix namePrefix;

  # A builder whose packages know overridePythonAttrs: the builder is called
  # again with changed arguments. Changes by overrideAttrs are kept and come
  # after it, in whichever order the two were asked for.
  makeOverridablePythonBuilder =
    build:
    lib.mirrorFunctionArgs build (overridablePackage build)
    // {
      override = lib.mirrorFunctionArgs build.override (
        changes: makeOverridablePythonBuilder (build.override changes)
      );
    };

  overridablePackage =
    build: args:
    build args
    // {
      overridePythonAttrs = changes: overridablePackage build (changeArguments changes args);
      overrideAttrs =
        changes: overridablePackage (newArgs: (build newArgs).overrideAttrs changes) args;
    };

  # Changes are a set, a function of the old arguments, or one of the final
  # and the old ones. Arguments stay a plain set where they can.
  changeArguments =
    changes: args:
    let
      changed = changes args;
    in
    if lib.isFunction args then
      lib.extends (lib.toExtension changes) args
    else if !lib.isFunction changes then
      args // changes
    else if !lib.isFunction changed then
      args // changed
    else
      finalAttrs: args // changes finalAttrs args;

  # `stdenv` among the arguments of a package is the old way to say
  # buildPythonPackage.override { stdenv = …; }.
  acceptStdenvArgument =
    build:
    lib.mirrorFunctionArgs build (
      args:
      if lib.isFunction args || !args ? stdenv then
        build args
      else
        lib.warn
          "${args.pname or args.name or "«unnamed»"}: passing `stdenv` to the builder is deprecated, use `buildPythonPackage.override { stdenv = …; }`"
          (build.override { inherit (args) stdenv; })
          (removeAttrs args [ "stdenv" ])
    )
    // {
      override = changes: acceptStdenvArgument (build.override changes);
    };

  makeBuilder =
    args:
    makeOverridablePythonBuilder (
      acceptStdenvArgument (
        self.callPackage ./mk-python-derivation.nix ({ inherit (python) stdenv; } // args)
      )
    );

  buildPythonPackage = makeBuilder {
    inherit namePrefix;
    makePassthru = modulePassthru;
  };

  # Applications are not modules, and need no prefix.
  buildPythonApplication = makeBuilder {
    namePrefix = "";
    makePassthru = _: { };
  };

  modulePassthru = propagatedBuildInputs: {
    pythonModule = python;
    pythonPath = [ ];
    requiredPythonModules = requiredPythonModules propagatedBuildInputs;
  };

  # Whether a derivation is a module of this interpreter.
  hasPythonModule = drv: drv ? pythonModule && drv.pythonModule == python;

  # The modules among some derivations, and all that these need.
  requiredPythonModules =
    drvs:
    let
      modules = builtins.filter hasPythonModule drvs;
      theirs = lib.catAttrs "requiredPythonModules" modules;
    in
    lib.unique ([ python ] ++ modules ++ builtins.concatLists theirs);

  # A value for PYTHONPATH.
  makePythonPath = drvs: lib.makeSearchPath python.sitePackages (requiredPythonModules drvs);

  # Declares some derivation a module of this interpreter; it is not built
  # anew for that.
  toPythonModule =
    drv:
    drv.overrideAttrs (old: {
      passthru = old.passthru or { } // modulePassthru drv.propagatedBuildInputs;
    });

  # The other way: the program is what matters, not the module.
  toPythonApplication =
    drv:
    drv.overrideAttrs (old: {
      passthru = old.passthru or { } // {
        name = removePythonPrefix old.name;
        pythonModule = false;
      };
    });

  disabled =
    drv:
    let
      name = removePythonPrefix (drv.pname or drv.name);
    in
    throw "${name} not supported for interpreter ${python.executable}";

  disabledIf = condition: drv: if condition then disabled drv else drv;
in
{
  inherit lib pkgs stdenv;

  inherit (python)
    isPy311
    isPy312
    isPy313
    isPy314
    isPy3k
    isPyPy
    pythonAtLeast
    pythonOlder
    ;

  inherit
    buildPythonApplication
    buildPythonPackage
    disabled
    disabledIf
    hasPythonModule
    makePythonPath
    requiredPythonModules
    toPythonApplication
    toPythonModule
    ;

  mkPythonMetaPackage = self.callPackage ./meta-package.nix { };
  mkPythonEditablePackage = self.callPackage ./editable.nix { };

  # The interpreter is one of its own modules.
  python = toPythonModule python;

  # Definitions that ask for pythonPackages mean this set.
  pythonPackages = self;
}
