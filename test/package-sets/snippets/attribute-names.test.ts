import { expect, test } from 'vitest';
import { attributePathText } from '../../../source/package-sets/snippets/attribute-names.ts';

test('attribute paths are quoted as Nix needs it', () => {
	expect(attributePathText('python313Packages', 'scikit-learn')).toBe(
		'python313Packages.scikit-learn',
	);
	expect(attributePathText('python313Packages', 'django_6')).toBe('python313Packages.django_6');
	expect(attributePathText('python313Packages', '2to3')).toBe('python313Packages."2to3"');
	expect(attributePathText('p', 'with')).toBe('p."with"');
	expect(attributePathText('p', 'within')).toBe('p.within');
	expect(attributePathText('p', 'a.b')).toBe('p."a.b"');
	expect(attributePathText('p', 'a"b\\c$d${e}')).toBe('p."a\\"b\\\\c$d\\${e}"');
});
