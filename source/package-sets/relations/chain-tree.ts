/** One package on a way from one to another. */
export interface ChainStep {
	/** Null for a stranger. */
	attribute: string | null;
	name: string;
	/** By which kinds of dependency the one before needs it. */
	kinds: readonly string[];
}

/** A way, and what is known of its end. */
export interface Chain<End> {
	steps: readonly ChainStep[];
	end: End;
}

/** One row of the tree that several ways make. */
export interface ChainRow<End> {
	/** Names the row within its tree. */
	key: string;
	step: ChainStep;
	/** For each level down to the row's own, whether more rows of that level follow. */
	guides: readonly boolean[];
	/** What the ways that end here come to; empty where none does. */
	ends: readonly End[];
}

interface Node<End> {
	key: string;
	step: ChainStep;
	children: Map<string, Node<End>>;
	ends: End[];
}

/**
 * Ways that start at one package as the rows of a tree, top to bottom: what they have in common at
 * their beginning is there once. The ways keep their order.
 */
export function chainTree<End>(chains: readonly Chain<End>[]): ChainRow<End>[] {
	const roots = new Map<string, Node<End>>();
	for (const { steps, end } of chains) {
		let level = roots;
		let last: Node<End> | undefined;
		for (const step of steps) {
			// NUL is part of no Nix name.
			const name = [step.attribute ?? `?${step.name}`, ...step.kinds].join('\u0001');
			const key: string = last === undefined ? name : `${last.key}\0${name}`;
			last = level.get(name) ?? { key, step, children: new Map(), ends: [] };
			level.set(name, last);
			level = last.children;
		}
		last?.ends.push(end);
	}
	const rows: ChainRow<End>[] = [];
	const add = (nodes: ReadonlyMap<string, Node<End>>, above: readonly boolean[]): void => {
		let left = nodes.size;
		for (const { key, step, children, ends } of nodes.values()) {
			left--;
			const guides = [...above, left > 0];
			rows.push({ key, step, guides, ends });
			add(children, guides);
		}
	};
	add(roots, []);
	return rows;
}
