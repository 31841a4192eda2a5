/*
  The library of this tree: what its package sets and definitions use, and
  the commonest of what overlays reach for.

  Every file is a function of the library as a whole, so files may use each
  other freely. The most common functions are also offered at the top.
*/
let
  makeExtensible = (import ./fixed-points.nix { inherit lib; }).makeExtensible;

  lib = makeExtensible (
    self:
    let
      load = file: import file { lib = self; };
    in
    {
      trivial = load ./trivial.nix;
      fixedPoints = load ./fixed-points.nix;
      attrsets = load ./attrsets.nix;
      lists = load ./lists.nix;
      strings = load ./strings.nix;
      versions = load ./versions.nix;
      customisation = load ./customisation.nix;
      derivations = load ./derivations.nix;
      asserts = load ./asserts.nix;
      meta = load ./meta.nix;
      licenses = load ./licenses.nix;
      platforms = load ./platforms.nix;

      inherit (builtins)
        all
        any
        attrNames
        attrValues
        catAttrs
        concatLists
        concatMap
        concatStringsSep
        elem
        elemAt
        filter
        foldl'
        genericClosure
        hasAttr
        head
        intersectAttrs
        isAttrs
        isBool
        isFloat
        isInt
        isList
        isPath
        isString
        length
        listToAttrs
        map
        mapAttrs
        match
        readFile
        removeAttrs
        replaceStrings
        seq
        stringLength
        substring
        tail
        typeOf
        unsafeDiscardStringContext
        unsafeGetAttrPos
        ;

      inherit (self.trivial)
        functionArgs
        id
        importJSON
        isFunction
        mirrorFunctionArgs
        pipe
        release
        setFunctionArgs
        toFunction
        version
        versionSuffix
        warn
        warnIf
        ;
      inherit (self.fixedPoints)
        composeExtensions
        composeManyExtensions
        extends
        fix
        makeExtensible
        toExtension
        ;
      inherit (self.attrsets)
        attrByPath
        filterAttrs
        genAttrs
        getBin
        getDev
        getLib
        getOutput
        hasAttrByPath
        isDerivation
        mapAttrs'
        mapAttrsToList
        nameValuePair
        optionalAttrs
        recurseIntoAttrs
        dontRecurseIntoAttrs
        recursiveUpdate
        ;
      inherit (self.lists)
        findFirst
        flatten
        last
        optional
        optionals
        toList
        unique
        ;
      inherit (self.strings)
        concatLines
        concatMapStrings
        concatMapStringsSep
        fileContents
        fixedWidthString
        getName
        getVersion
        hasInfix
        hasPrefix
        hasSuffix
        makeBinPath
        makeSearchPath
        optionalString
        removePrefix
        removeSuffix
        splitString
        toLower
        toUpper
        versionAtLeast
        versionOlder
        ;
      inherit (self.customisation)
        callPackageWith
        extendDerivation
        extendMkDerivation
        makeOverridable
        makeScope
        ;
      inherit (self.derivations) warnOnInstantiate;
      inherit (self.asserts) assertMsg throwIf throwIfNot;
      inherit (self.meta) availableOn getExe getExe' platformMatch;
    }
  );
in
lib
