# Functions, derivations and package sets that can be changed afterwards.
{ lib }:

let
  inherit (builtins)
    attrNames
    functionArgs
    intersectAttrs
    isAttrs
    listToAttrs
    ;
in
rec {
  # Gives the result of a function an `override` that calls the function
  # again with other arguments. On derivations the changes of overrideAttrs
  # are kept, whichever of the two came first.
  makeOverridable = f: lib.mirrorFunctionArgs f (overridableCall f);

  overridableCall =
    f: args:
    let
      result = f args;
      override = lib.mirrorFunctionArgs f (
        change: overridableCall f (args // (if lib.isFunction change then change args else change))
      );
      changeResult =
        change: overridableCall (lib.mirrorFunctionArgs f (args: change (f args))) args;
    in
    if isAttrs result then
      result
      // {
        inherit override;
        ${if result ? overrideAttrs then "overrideAttrs" else null} =
          change: changeResult (drv: drv.overrideAttrs change);
        ${if result ? overridePythonAttrs then "overridePythonAttrs" else null} =
          change: changeResult (drv: drv.overridePythonAttrs change);
      }
    else if lib.isFunction result then
      lib.mirrorFunctionArgs result result // { inherit override; }
    else
      result;

  # Calls the function in a file with those of its arguments that the scope
  # has; what is given by hand comes first.
  callPackageWith =
    scope: fn: args:
    let
      f = if lib.isFunction fn then fn else import fn;
      formals = lib.functionArgs f;
      given = intersectAttrs formals scope // args;
      missing = builtins.filter (name: !formals.${name} && !given ? ${name}) (attrNames formals);

      name = builtins.head missing;
      pos = builtins.unsafeGetAttrPos name formals;
      place = if pos == null then "" else " at ${pos.file}:${toString pos.line}";
    in
    if missing == [ ] then
      overridableCall f given
    else
      # A mistake in the tree itself, which is not to be caught.
      abort "callPackage: function called without required argument \"${name}\"${place}";

  # Adds attributes to a derivation and to each of its outputs, and lets the
  # paths be computed only when the condition holds.
  extendDerivation =
    condition: passthru: drv:
    let
      outputs = drv.outputs or [ "out" ];

      extended =
        drv
        // listToAttrs (
          map (name: {
            inherit name;
            value =
              extended
              // {
                outputSpecified = true;
                outputName = name;
                drvPath =
                  assert condition;
                  drv.${name}.drvPath;
                outPath =
                  assert condition;
                  drv.${name}.outPath;
              };
          }) outputs
        )
        // passthru;
    in
    extended
    // {
      drvPath =
        assert condition;
        drv.drvPath;
      outPath =
        assert condition;
        drv.outPath;
    };

  # Makes a builder out of another one: `extendDrvArgs` sees the final
  # arguments and the ones that were given, and adds to them;
  # `excludeDrvArgNames` never reach the inner builder.
  extendMkDerivation =
    {
      constructDrv,
      extendDrvArgs,
      excludeDrvArgNames ? [ ],
      transformDrv ? lib.id,
      inheritFunctionArgs ? true,
    }:
    lib.setFunctionArgs
      (
        fpargs:
        transformDrv (
          constructDrv (
            finalAttrs:
            let
              args = lib.toFunction fpargs finalAttrs;
            in
            removeAttrs args excludeDrvArgNames // extendDrvArgs finalAttrs args
          )
        )
      )
      (
        lib.optionalAttrs inheritFunctionArgs (functionArgs (extendDrvArgs { }))
      );

  # A package set whose members can refer to each other and to the set it
  # was made from. Layers go on top by overrideScope.
  makeScope =
    newScope: f:
    let
      self = f self // {
        newScope = scope: newScope (self // scope);
        callPackage = self.newScope { };
        overrideScope = overlay: makeScope newScope (lib.extends overlay f);
        packages = f;
      };
    in
    self;
}
