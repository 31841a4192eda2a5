/** Edges from nodes 0 to n − 1: those of node `i` are `targets[starts[i]]` to `targets[starts[i + 1]]`. */
export interface Graph {
	/** One more than there are nodes. */
	starts: Uint32Array;
	targets: Uint32Array;
}

/** The words of one pass: what a pass holds fits a processor's cache. */
const wordsAtOnce = 32;

/**
 * How many other nodes can be reached from each node. Nodes of one cycle reach the same, so that they
 * are counted as one (Tarjan's strongly connected components); what these reach are sets of bits, of
 * which a pass holds a stripe.
 */
export function countReachable(graph: Graph): Uint32Array {
	const { starts, targets } = graph;
	const length = starts.length - 1;
	// Most nodes lead nowhere: they are no more than a bit in the sets of others.
	const components = stronglyConnected(graph).filter(
		([node = 0]) => starts[node + 1] !== starts[node],
	);
	const rowOf = new Int32Array(length).fill(-1);
	for (const [row, nodes] of components.entries()) for (const node of nodes) rowOf[node] = row;
	const reached = new Uint32Array(components.length);
	const stripe = new Uint32Array(components.length * wordsAtOnce);
	const words = Math.ceil(length / 32);
	for (let first = 0; first < words; first += wordsAtOnce) {
		stripe.fill(0);
		const add = (at: number, node: number): void => {
			const word = (node >>> 5) - first;
			if (word < 0 || word >= wordsAtOnce) return;
			stripe[at + word] = (stripe[at + word] ?? 0) | (1 << (node & 31));
		};
		for (const [row, nodes] of components.entries()) {
			const at = row * wordsAtOnce;
			for (const node of nodes) {
				add(at, node);
				for (const target of targets.subarray(starts[node], starts[node + 1])) {
					const other = rowOf[target] ?? -1;
					if (other === -1) add(at, target);
					// A component comes after all that it leads to, which are complete.
					else if (other !== row) join(stripe, at, other * wordsAtOnce);
				}
			}
			let count = 0;
			for (let word = at; word < at + wordsAtOnce; word++) count += bitCount(stripe[word] ?? 0);
			reached[row] = (reached[row] ?? 0) + count;
		}
	}
	return Uint32Array.from({ length }, (_, node) => {
		const row = rowOf[node] ?? -1;
		return row === -1 ? 0 : (reached[row] ?? 1) - 1;
	});
}

/** Adds the set of bits at one place to that at another. */
function join(stripe: Uint32Array, to: number, from: number): void {
	for (let word = 0; word < wordsAtOnce; word++) {
		stripe[to + word] = (stripe[to + word] ?? 0) | (stripe[from + word] ?? 0);
	}
}

/** The nodes by strongly connected component, each after all others that it leads to. */
function stronglyConnected({ starts, targets }: Graph): number[][] {
	const length = starts.length - 1;
	const components: number[][] = [];
	/** In which order nodes were met, from 1; and the earliest that is reached from each. */
	const met = new Uint32Array(length);
	const earliest = new Uint32Array(length);
	const nextEdge = new Uint32Array(length);
	const isDone = new Uint8Array(length);
	const open: number[] = [];
	let count = 0;
	for (let root = 0; root < length; root++) {
		if (met[root] !== 0) continue;
		const path = [root];
		for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
			if (met[node] === 0) {
				count++;
				met[node] = count;
				earliest[node] = count;
				nextEdge[node] = starts[node] ?? 0;
				open.push(node);
			}
			const edge = nextEdge[node] ?? 0;
			if (edge < (starts[node + 1] ?? 0)) {
				const target = targets[edge] ?? 0;
				nextEdge[node] = edge + 1;
				if (met[target] === 0) path.push(target);
				else if (isDone[target] === 0) lower(earliest, node, met[target] ?? 0);
				continue;
			}
			path.pop();
			const above = path.at(-1);
			if (above !== undefined) lower(earliest, above, earliest[node] ?? 0);
			if (earliest[node] !== met[node]) continue;
			const nodes = open.splice(open.lastIndexOf(node));
			for (const one of nodes) isDone[one] = 1;
			components.push(nodes);
		}
	}
	return components;
}

function lower(values: Uint32Array, index: number, value: number): void {
	values[index] = Math.min(values[index] ?? 0, value);
}

/** How many bits of 32 are set. */
function bitCount(word: number): number {
	let rest = word - ((word >>> 1) & 0x55555555);
	rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
	return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
