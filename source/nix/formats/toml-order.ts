/**
 * The order in which C++ Nix goes through the entries of a TOML table, which is that of the hash
 * table its library keeps them in: `std::unordered_map` of libstdc++ for 64 bits. In the list of
 * its nodes those of a bucket stand together. A node goes to the head of its bucket; a new bucket
 * goes to the head of the list. When there are more nodes than buckets all are entered anew.
 */

/** How many buckets there are in turn; beyond the last, more keys than that stay in as many. */
const bucketCounts = [
	13, 29, 59, 127, 257, 541, 1109, 2357, 5087, 10273, 20753, 42043, 85229, 172933, 351061, 712697,
	1447153, 2938679, 5967347,
];

/** The indexes of keys, given in the order they were entered, in the order of the hash table. */
export function hashTableOrder(keys: readonly string[], hashOf: (key: string) => bigint): number[] {
	const indexes = keys.map((_, index) => index);
	// Where nothing can stand between two nodes of a bucket, each goes to the head of the list.
	if (keys.length <= 2) return indexes.reverse();
	const hashes = keys.map(hashOf);
	let order: number[] = [];
	for (const count of bucketCounts) {
		const end = count === bucketCounts.at(-1) ? keys.length : count;
		const entered = order.concat(indexes.slice(order.length, end));
		order = enter(entered, hashes, BigInt(count));
		if (order.length === keys.length) break;
	}
	return order;
}

function enter(entered: readonly number[], hashes: readonly bigint[], count: bigint): number[] {
	const buckets = new Map<bigint, number[]>();
	for (const index of entered) {
		const place = hashes[index] % count;
		const bucket = buckets.get(place);
		if (bucket === undefined) buckets.set(place, [index]);
		else bucket.push(index);
	}
	return [...buckets.values()].flat().reverse();
}

const multiplier = 0xc6a4a7935bd1e995n;
const seed = 0xc70f6907n;

/** The hash of a string of bytes, one per character: MurmurHash64A, as libstdc++ has it. */
export function libraryHash(text: string): bigint {
	const wholeWords = text.length - (text.length % 8);
	let hash = seed ^ times(BigInt(text.length));
	for (let start = 0; start < wholeWords; start += 8) {
		hash = times(hash ^ times(mix(times(word(text, start, 8)))));
	}
	if (wholeWords < text.length) {
		hash = times(hash ^ word(text, wholeWords, text.length - wholeWords));
	}
	return mix(times(mix(hash)));
}

function word(text: string, start: number, length: number): bigint {
	let value = 0n;
	for (let index = start + length - 1; index >= start; index--) {
		value = (value << 8n) | BigInt(text.charCodeAt(index));
	}
	return value;
}

function times(value: bigint): bigint {
	return BigInt.asUintN(64, value * multiplier);
}

function mix(value: bigint): bigint {
	return value ^ (value >> 47n);
}
