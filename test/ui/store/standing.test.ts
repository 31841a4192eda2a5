import { describe, expect, test } from 'vitest';
import { attributePath, standingIn, workingSets } from '../../../source/ui/store/standing.ts';
import { darkTheme, lightTheme, standingGlyph, themeFor } from '../../../source/ui/theme/theme.ts';
import { describePackage, describeSet } from '../fake-session.ts';

describe('how an attribute stands in a set', () => {
	const set = describeSet(
		'3.13',
		[describePackage('python313Packages', 'torch', { state: 'broken', reason: 'marked so' })],
		{ attributes: ['numpy', 'torch'], isComplete: false },
	);

	test('its state, or missing, or not known yet', () => {
		expect(standingIn(set, 'torch')).toBe('broken');
		expect(standingIn(set, 'numpy')).toBe('unknown');
		expect(standingIn(set, 'scipy')).toBe('missing');
		expect(standingIn({ ...set, attributes: [] }, 'scipy')).toBe('unknown');
	});

	test('sets that fail have no dots', () => {
		expect(workingSets([set, { ...set, reason: 'removed' }])).toEqual([set]);
	});

	test('the glyphs are told apart without colour', () => {
		const glyphs = (['available', 'missing', 'unknown', 'alias', 'broken'] as const).map(
			(standing) => standingGlyph(standing).glyph,
		);
		expect(new Set(glyphs).size).toBe(glyphs.length);
	});
});

test('attribute paths are quoted as Nix needs it', () => {
	expect(attributePath('python313Packages', 'scikit-learn')).toBe('python313Packages.scikit-learn');
	expect(attributePath('python313Packages', 'django_6')).toBe('python313Packages.django_6');
	expect(attributePath('python313Packages', '2to3')).toBe('python313Packages."2to3"');
	expect(attributePath('p', 'with')).toBe('p."with"');
	expect(attributePath('p', 'within')).toBe('p.within');
	expect(attributePath('p', 'a.b')).toBe('p."a.b"');
	expect(attributePath('p', 'a"b\\c$d${e}')).toBe('p."a\\"b\\\\c$d\\${e}"');
});

test('the theme follows the background that the terminal tells', () => {
	expect(themeFor({})).toBe(darkTheme);
	expect(themeFor({ COLORFGBG: '15;0' })).toBe(darkTheme);
	expect(themeFor({ COLORFGBG: '0;15' })).toBe(lightTheme);
	expect(themeFor({ COLORFGBG: '0;default;7' })).toBe(lightTheme);
});
