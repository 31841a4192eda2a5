import { describe, expect, test } from 'vitest';
import {
	availabilityGlyph,
	availabilityIn,
	countAvailable,
	isFinal,
	signIn,
	unconfirmedGlyph,
	workingSets,
} from '../../../source/ui/signs/availability.ts';
import { describePackage } from '../../support/description.ts';
import { describeSet } from '../fake-session.ts';

describe('the availability of an attribute in a set', () => {
	const set = describeSet(
		'3.13',
		[describePackage('torch', { state: 'broken', reason: 'marked so' })],
		{ attributes: ['numpy', 'torch'], isComplete: false },
	);

	test('its state, or missing, or not known yet', () => {
		expect(availabilityIn(set, 'torch')).toBe('broken');
		expect(availabilityIn(set, 'numpy')).toBe('unknown');
		expect(availabilityIn(set, 'scipy')).toBe('missing');
		expect(availabilityIn({ ...set, attributes: [] }, 'scipy')).toBe('unknown');
	});

	test('sets that fail have no dots', () => {
		expect(workingSets([set, { ...set, reason: 'removed' }])).toEqual([set]);
	});

	test('what is not confirmed is dim, and available with a sign of its own', () => {
		const parts = { isConfirmed: false };
		const unsure = describeSet('3.13', [
			describePackage('a', parts),
			describePackage('b', { ...parts, state: 'broken' }),
			describePackage('c'),
		]);
		expect(['a', 'b', 'c', 'd'].map((attribute) => signIn(unsure, attribute))).toEqual([
			{ glyph: '•', token: 'muted' },
			{ glyph: '✗', token: 'muted' },
			{ glyph: '●', token: 'available' },
			{ glyph: '○', token: 'missing' },
		]);
		expect(countAvailable(unsure.packages)).toBe(1);
		expect(isFinal({ ...unsure, confirmed: 1 })).toBe(false);
		expect(isFinal(unsure)).toBe(true);
	});

	test('the glyphs are told apart without colour', () => {
		const glyphs = (['available', 'blocked', 'missing', 'unknown', 'alias', 'broken'] as const).map(
			(availability) => availabilityGlyph(availability).glyph,
		);
		expect(new Set([...glyphs, unconfirmedGlyph]).size).toBe(glyphs.length + 1);
	});
});
