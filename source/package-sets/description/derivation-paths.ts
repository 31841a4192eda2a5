/** Where Nix would have a package. */
export interface DerivationPaths {
	/** The derivation's store path. */
	drvPath: string;
	/** The first output's; null where it does not evaluate, which need not bar the derivation. */
	outPath: string | null;
}
