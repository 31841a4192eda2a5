/**
 * `derivation`, a function of Nix itself: `derivationStrict`, lazy until a path is asked for,
 * and one set for each output (Nix manual, "Derivations").
 *
 * Its text is laid out so that positions in traces, in XML and of `unsafeGetAttrPos` are those of
 * C++ Nix's own file, as are the lines that traces usually quote.
 */
export const derivationText = `${'\n'.repeat(32)}drvAttrs@{ outputs ? [ "out" ], ... }:

let

  strict = derivationStrict drvAttrs;

  commonAttrs =
    drvAttrs
    // builtins.listToAttrs byOutput
    // {
      all = map (output: output.value) byOutput;
      inherit drvAttrs;
    };

  byOutput = map (outputName: {
    name = outputName;
    value = commonAttrs // {
      outPath = builtins.getAttr outputName strict;
      drvPath = strict.drvPath;
      type = "derivation";
      inherit outputName;
    };
  }) outputs;
in
(builtins.head byOutput).value
`;

/** Makes one set for each output from the contents of a `.drv` file, as `derivation` does. */
export const importedDerivationText = `
imported@{ drvPath, name, outputs, ... }:

let
  common = builtins.listToAttrs byOutput // {
    all = map (output: output.value) byOutput;
    inherit drvPath name;
    type = "derivation";
  };

  byOutput = map (output: {
    name = output;
    value = common // {
      outPath = builtins.getAttr output imported;
      outputName = output;
    };
  }) outputs;
in
(builtins.head byOutput).value
`;
