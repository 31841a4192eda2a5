# buildPythonPackage and buildPythonApplication for one interpreter.
{
  lib,
  python,
  # Replaceable by buildPythonPackage.override { stdenv = …; }.
  stdenv,
  # Before every name: "python3.13-", or nothing for applications.
  namePrefix,
  # What makes the result a module, given its propagated inputs.
  makePassthru,

  ensureNewerSourcesForZipFilesHook,
  unzip,
  wrapPython,

  eggBuildHook,
  eggInstallHook,
  eggUnpackHook,
  pypaBuildHook,
  pypaInstallHook,
  pythonCatchConflictsHook,
  pythonImportsCheckHook,
  pythonNamespacesHook,
  pythonOutputDistHook,
  pythonRelaxDepsHook,
  pythonRemoveBinBytecodeHook,
  pythonRemoveTestsDirHook,
  pythonRuntimeDepsCheckHook,
  setuptoolsBuildHook,
  wheelUnpackHook,
}:

let
  inherit (builtins) elem isBool;
  inherit (lib) optionals;

  bootstrap = python.pythonOnBuildForHost.pkgs.bootstrap;

  # The hooks are themselves made of these, so they use earlier variants.
  bootstrapInstallPackages = [
    "flit-core"
    "installer"
  ];
  bootstrapPackages = bootstrapInstallPackages ++ [
    "build"
    "packaging"
    "pyproject-hooks"
    "wheel"
  ];

  # A module of another interpreter can not be imported by this one.
  checkInterpreter =
    args: name: kind: inputs:
    builtins.foldl' (
      checked: input:
      if isForeign input then throw (mismatch args name kind input) else checked
    ) inputs inputs;

  isForeign =
    input:
    input ? pythonModule && !isBool input.pythonModule && input.pythonModule != python;

  mismatch =
    args: name: kind: input:
    let
      pos = builtins.unsafeGetAttrPos (if args ? pname then "pname" else "name") args;
      place = lib.optionalString (
        pos != null
      ) "\n\n${name} is defined at ${pos.file}:${toString pos.line}:${toString pos.column}";
    in
    ''
      Python version mismatch in '${name}':

      '${input.name}' is among the ${kind} of '${name}', but the two belong to
      different interpreters:

          '${name}' uses ${python}
          '${input.name}' uses ${input.pythonModule}

      What can be done:

        * use the '${lib.getName input}' of the same package set, if it is imported;
        * move it to nativeBuildInputs, if it is a tool for the build;
        * add it to the PATH of the programs, if it is run by them:

              makeWrapperArgs = [ "--prefix PATH : ''${lib.makeBinPath [ … ]}" ];${place}'';

  # The enabled… arguments choose tests; an empty choice is a mistake.
  checkTestChoice =
    name: args: argument:
    lib.throwIf (
      args.${argument} == [ ]
    ) "${name}: ${argument} must be left out, null, or a list that is not empty" args.${argument};

  # An argument, or null where it was not given: a null name adds nothing.
  ifGiven = args: argument: if args ? ${argument} then argument else null;

  # Modules that do not support the interpreter may be looked at, not used.
  refuseDisabled =
    drv:
    let
      name = lib.removePrefix namePrefix drv.name;
      refusal = throw "${name} not supported for interpreter ${python.executable}";
      checked = if drv.disabled or false then lib.extendDerivation refusal { } drv else drv;
    in
    checked
    // {
      overrideAttrs = changes: refuseDisabled (drv.overrideAttrs changes);
    };
in
lib.extendMkDerivation {
  constructDrv = stdenv.mkDerivation;

  excludeDrvArgNames = [
    "build-system"
    "checkInputs"
    "checkPhase"
    "dependencies"
    "disabled"
    "doCheck"
    "doInstallCheck"
    "format"
    "nativeCheckInputs"
    "optional-dependencies"
    "pyproject"
    "pytestFlagsArray"
    "stdenv"
  ];

  transformDrv = refuseDisabled;

  extendDrvArgs =
    finalAttrs:
    {
      # How it is built: pyproject says whether by pyproject.toml; format
      # names one of the older ways.
      pyproject ? null,
      format ? null,

      # Python packages needed to build it, at run time, and for its extras.
      build-system ? [ ],
      dependencies ? [ ],
      optional-dependencies ? { },

      # Whether this interpreter is not supported.
      disabled ? false,

      nativeBuildInputs ? [ ],
      buildInputs ? [ ],
      propagatedBuildInputs ? [ ],
      nativeCheckInputs ? [ ],
      checkInputs ? [ ],
      # Use dependencies instead.
      pythonPath ? [ ],

      outputs ? [ "out" ],
      doCheck ? true,
      strictDeps ? true,

      # Whether two versions of one package in the closure are an error.
      catchConflicts ? true,

      # Programs find their modules by a wrapper.
      dontWrapPythonPrograms ? false,
      makeWrapperArgs ? [ ],
      permitUserSite ? false,

      dontUsePipInstall ? false,
      removeBinBytecode ? true,
      meta ? { },
      ...
    }@args:

    let
      name = namePrefix + args.name or "${finalAttrs.pname}-${finalAttrs.version}";
      pname = finalAttrs.pname or null;

      # Reached through passthru, so that overrideAttrs can change them.
      final =
        argument:
        finalAttrs.passthru.${argument}
          or (throw "${name}: passthru.${argument} is missing after overrideAttrs");

      way =
        let
          pyproject = final "pyproject";
        in
        assert lib.assertMsg (
          pyproject == null || format == null
        ) "${name}: `pyproject` and `format` exclude each other";
        if pyproject != null then
          if pyproject then "pyproject" else "other"
        else if format != null then
          format
        else
          throw "${name} has neither `pyproject` nor `format`: for setuptools, set `pyproject = true` and `build-system = [ setuptools ]`";

      hasDist = elem way [
        "pyproject"
        "setuptools"
        "wheel"
      ];

      isBootstrapInstallPackage = elem pname bootstrapInstallPackages;
      isBootstrapPackage = elem pname bootstrapPackages;

      buildHook =
        if isBootstrapPackage then
          pypaBuildHook.override {
            inherit (bootstrap) build;
            wheel = null;
          }
        else
          pypaBuildHook;

      installHook =
        if isBootstrapInstallPackage then
          pypaInstallHook.override { inherit (bootstrap) installer; }
        else
          pypaInstallHook;

      dependenciesCheckHook =
        if isBootstrapPackage then
          pythonRuntimeDepsCheckHook.override { inherit (bootstrap) packaging; }
        else
          pythonRuntimeDepsCheckHook;

      # What the check of conflicts itself is made of can not be checked.
      catchesConflicts = finalAttrs.catchConflicts && !isBootstrapPackage && pname != "setuptools";

      relaxesDependencies =
        finalAttrs.pythonRelaxDeps or [ ] != [ ] || finalAttrs.pythonRemoveDeps or [ ] != [ ];
    in
    {
      inherit
        catchConflicts
        dontWrapPythonPrograms
        name
        strictDeps
        ;

      nativeBuildInputs = [
        python
        wrapPython
        ensureNewerSourcesForZipFilesHook
        pythonRemoveTestsDirHook
      ]
      ++ optionals catchesConflicts [ pythonCatchConflictsHook ]
      ++ optionals relaxesDependencies [ pythonRelaxDepsHook ]
      ++ optionals removeBinBytecode [ pythonRemoveBinBytecodeHook ]
      ++ optionals (lib.hasSuffix "zip" (finalAttrs.src.name or "")) [ unzip ]
      ++ optionals (way == "setuptools") [ setuptoolsBuildHook ]
      ++ optionals (way == "pyproject") [
        buildHook
        dependenciesCheckHook
      ]
      ++ optionals (way == "wheel") [
        wheelUnpackHook
        dependenciesCheckHook
      ]
      ++ optionals (way == "egg") [
        eggUnpackHook
        eggBuildHook
        eggInstallHook
      ]
      ++ optionals (way != "other") [ installHook ]
      ++ [
        pythonImportsCheckHook
        pythonNamespacesHook
      ]
      ++ optionals hasDist [ pythonOutputDistHook ]
      ++ nativeBuildInputs
      ++ final "build-system";

      buildInputs = checkInterpreter args name "buildInputs" (buildInputs ++ pythonPath);

      # The interpreter comes last, for applications too.
      propagatedBuildInputs =
        checkInterpreter args name "propagatedBuildInputs" (
          propagatedBuildInputs ++ final "dependencies"
        )
        ++ [ python ];

      # Tests run on what was installed, so all checks are install checks.
      doCheck = false;
      doInstallCheck = doCheck;
      nativeInstallCheckInputs = nativeCheckInputs ++ args.nativeInstallCheckInputs or [ ];
      installCheckInputs = checkInputs ++ args.installCheckInputs or [ ];
      ${if args ? checkPhase then "installCheckPhase" else null} = args.checkPhase;

      postFixup =
        lib.optionalString (!finalAttrs.dontWrapPythonPrograms) "wrapPythonPrograms\n"
        + args.postFixup or "";

      outputs = outputs ++ lib.optional hasDist "dist";

      env = {
        LANG = "C.UTF-8";
      }
      // args.env or { };

      ${ifGiven args "enabledTests"} = checkTestChoice name args "enabledTests";
      ${ifGiven args "enabledTestPaths"} = checkTestChoice name args "enabledTestPaths";
      ${ifGiven args "enabledTestMarks"} = checkTestChoice name args "enabledTestMarks";
      ${if args.pytestFlagsArray or [ ] != [ ] then "pytestFlags" else null} =
        throw "${name}: pytestFlagsArray is no longer supported, use pytestFlags or the lists of enabled and disabled tests";

      passthru = {
        inherit
          build-system
          dependencies
          disabled
          optional-dependencies
          pyproject
          ;
      }
      // makePassthru finalAttrs.finalPackage.propagatedBuildInputs
      // args.passthru or { };

      meta = {
        inherit (python.meta) platforms;
        isBuildPythonPackage = python.meta.platforms;
      }
      // meta;
    };
}
