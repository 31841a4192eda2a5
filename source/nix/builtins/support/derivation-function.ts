/**
 * `derivation`, a function of Nix itself: `derivationStrict`, put off until a path is asked for,
 * and one set for each output (Nix manual, "Derivations").
 *
 * The places of what shows in traces, in XML and by `unsafeGetAttrPos`, and the lines around the
 * usual ones, are those of Nix's own file.
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

/** Makes of what a `.drv` file says a set for each output, as `derivation` does. */
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
