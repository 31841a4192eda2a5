/** An argument for the function a file evaluates to: `--arg` (an expression) or `--argstr`. */
export interface NixArgument {
	kind: 'expression' | 'string';
	name: string;
	value: string;
}

/** A setting of Nix and its value, as `--option` and `nix.conf` have them. */
export interface NixSetting {
	name: string;
	value: string;
}

/** How programs are evaluated; texts are Unicode. */
export interface EvaluationSettings {
	/** The folder relative paths start from. */
	folder: string;
	/** `-I`, in the order given; `NIX_PATH` follows. */
	include: readonly string[];
	nixArguments: readonly NixArgument[];
	/** Settings of Nix, in the order given; those that decide no evaluation are ignored. */
	nixSettings?: readonly NixSetting[];
}
