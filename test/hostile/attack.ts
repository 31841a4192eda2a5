import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Area, Failure } from './area.ts';

export interface Outcome {
	readonly tries: number;
	readonly failures: readonly Failure[];
}

/** Tries so many things of an area. A fault of the generators themselves is thrown. */
export async function attack(area: Area, count: number, seed: number): Promise<Outcome> {
	let tries = 0;
	const failures: Failure[] = [];
	const folder = realpathSync(mkdtempSync(path.join(tmpdir(), `pyscope-hostile-${area.name}-`)));
	chmodSync(folder, 0o755);
	try {
		await area.attack({
			seed,
			count,
			folder,
			tried: () => tries++,
			failed: (failure) => failures.push(failure),
		});
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
	return { tries, failures };
}

/** A failure as it is told. */
export function failureText({ given, happened, smallest }: Failure): string {
	return `=== ${given}\n${happened}\n--- the smallest that fails\n${smallest}`;
}
