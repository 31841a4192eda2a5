import { keyOf, type Obstacle, type Way } from './obstacle.ts';

/**
 * Finds the ways of obstacles that need each other in a circle, or of a single one. The ways of all
 * else that they need are known.
 *
 * What holds of a way is the same wherever in the circle it is begun: the ways are made from each
 * other until none becomes shorter.
 */
export function settleWays(obstacles: readonly Obstacle[]): void {
	for (let isSettled = false; !isSettled; ) {
		isSettled = true;
		for (const obstacle of obstacles) {
			if (obstacle.fault !== null) continue;
			const ways = waysThrough(obstacle);
			if (obstacles.length > 1 && !areAlike(ways, obstacle.ways)) isSettled = false;
			obstacle.ways = ways;
		}
	}
}

/** The shortest way through the inputs to each root behind them. */
function waysThrough({ inputs }: Obstacle): Map<string, Way> {
	const ways = new Map<string, Way>();
	const offer = (key: string, way: Way) => {
		const known = ways.get(key);
		if (known === undefined) {
			ways.set(key, way);
			return;
		}
		const shortest = way.steps < known.steps ? way : known;
		const onlyTests = known.onlyTests && way.onlyTests;
		ways.set(key, shortest.onlyTests === onlyTests ? shortest : { ...shortest, onlyTests });
	};
	for (const { identify, kind, obstacle } of inputs) {
		const step = { next: obstacle, identify, kind };
		const isTest = kind === 'test';
		if (obstacle.fault !== null) {
			offer(keyOf(obstacle), { ...step, root: obstacle, steps: 1, onlyTests: isTest });
			continue;
		}
		for (const [key, { root, steps, onlyTests }] of obstacle.ways) {
			offer(key, { ...step, root, steps: steps + 1, onlyTests: isTest || onlyTests });
		}
	}
	return ways;
}

function areAlike(ways: ReadonlyMap<string, Way>, others: ReadonlyMap<string, Way>): boolean {
	if (ways.size !== others.size) return false;
	for (const [key, { steps, onlyTests, next }] of ways) {
		const other = others.get(key);
		if (other?.steps !== steps || other.onlyTests !== onlyTests || other.next !== next)
			return false;
	}
	return true;
}
