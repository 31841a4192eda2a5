import { attributeName } from './attribute-names.ts';
import { ownInterpreter, type SnippetSet } from './environment-snippets.ts';

/** What there is to override a package with, as its tree has it. */
export interface Overriding {
	/** The functions that change a package: Python's own, or any derivation's; null where it has none. */
	by: 'overridePythonAttrs' | 'overrideAttrs' | null;
	/** Whether the tree has `pythonPackagesExtensions`, which all sets of its interpreters take. */
	hasExtensions: boolean;
	/** Whether the set has `overrideScope`. */
	hasScope: boolean;
}

/** How an overlay overrides a package: in every set of the tree, or in one. */
export interface OverlaySnippet {
	reach: 'all sets' | 'this set';
	text: string;
}

/**
 * Overlays for nixpkgs that override one package, as far as the tree has what they need: in all sets,
 * by `pythonPackagesExtensions`; in one, by the interpreter's `packageOverrides` or the set's own
 * `overrideScope`.
 */
export function overlaySnippets(
	set: SnippetSet,
	attribute: string,
	{ by, hasExtensions, hasScope }: Overriding,
): OverlaySnippet[] {
	if (by === null) return [];
	const name = attributeName(attribute);
	const change = (indent: string) =>
		[
			`${name} = pyprev.${name}.${by} (old: {`,
			'  # what is to be otherwise, such as: version = "1.2.3"; src = …;',
			'});',
		].join(`\n${indent}`);
	const snippets: OverlaySnippet[] = [];
	const interpreter = ownInterpreter(set);
	if (hasExtensions && interpreter !== null) {
		snippets.push({
			reach: 'all sets',
			text: `final: prev: {
  pythonPackagesExtensions = prev.pythonPackagesExtensions ++ [
    (pyfinal: pyprev: {
      ${change('      ')}
    })
  ];
}
`,
		});
	}
	// An attribute path of several names cannot be replaced by an overlay of one.
	if (interpreter !== null && !interpreter.includes('.')) {
		snippets.push({
			reach: 'this set',
			text: `final: prev: {
  ${interpreter} = prev.${interpreter}.override {
    packageOverrides = pyfinal: pyprev: {
      ${change('      ')}
    };
  };
}
`,
		});
	} else if (interpreter === null && hasScope && !set.name.includes('.')) {
		snippets.push({
			reach: 'this set',
			text: `final: prev: {
  ${set.name} = prev.${set.name}.overrideScope (
    pyfinal: pyprev: {
      ${change('      ')}
    }
  );
}
`,
		});
	}
	return snippets;
}
