import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type GatheredContexts,
	gatherContext,
	mergeContexts,
	StringContext,
	unionOf,
} from '../../../source/nix/values/string-context.ts';

const contexts = fc.array(
	fc.array(fc.string({ minLength: 1 })).map((all) => StringContext.of(all)),
);

describe('the context of a string made of parts', () => {
	test('has the elements of all parts, once each, in the order of their bytes', () => {
		fc.assert(
			fc.property(contexts, (parts) => {
				const gathered = parts.reduce<GatheredContexts>(gatherContext, null);
				const elements = new Set(parts.flatMap((part) => part?.elements ?? []));
				expect(unionOf(gathered)?.elements ?? []).toEqual([...elements].sort());
			}),
		);
	});

	test('is the same as that of its parts joined one by one', () => {
		fc.assert(
			fc.property(contexts, (parts) => {
				const gathered = parts.reduce<GatheredContexts>(gatherContext, null);
				const joined = parts.reduce<StringContext | null>(mergeContexts, null);
				expect(unionOf(gathered)?.elements).toEqual(joined?.elements);
			}),
		);
	});
});
