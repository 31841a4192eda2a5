import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlighterOf } from '../../../source/package-sets/search/highlight.ts';

const inName = (name: string, query: string) => highlighterOf(query).inName(name);
const inText = (text: string, query: string) => highlighterOf(query).inText(text);

describe('where a name matched', () => {
	test('at the place that ranked it', () => {
		expect(inName('torchvision', 'torch')).toEqual([[0, 5]]);
		expect(inName('forest-rest', 'rest')).toEqual([[7, 11]]);
		expect(inName('functorch', 'torch')).toEqual([[4, 9]]);
		expect(inName('scikit-learn', 'kit_l')).toEqual([[3, 8]]);
	});

	test('each of several words', () => {
		expect(inName('google-cloud-storage', 'storage google')).toEqual([
			[0, 6],
			[13, 20],
		]);
	});

	test('as conditions want it, which leave out nothing', () => {
		expect(inName('http-http', '^http')).toEqual([[0, 4]]);
		expect(inName('http-http', 'http$')).toEqual([[5, 9]]);
		expect(inName('django', 'httpx | dj')).toEqual([[0, 2]]);
		expect(inName('azure-http', '!azure licence:http')).toEqual([]);
	});

	test('nowhere when it matched by other means', () => {
		expect(inName('requests', 'reqeusts')).toEqual([]);
		expect(inName('requests', '')).toEqual([]);
	});
});

test('in a description at the starts of words', () => {
	expect(inText('An HTTP client, httpx', 'http')).toEqual([
		[3, 7],
		[16, 20],
	]);
	expect(inText('xhttp', 'http')).toEqual([]);
	expect(inText('xhttp', "'http")).toEqual([[1, 5]]);
	expect(inText('HTTP for Python', 'python http')).toEqual([[0, 4]]);
});

test('the module that a query names', () => {
	expect(highlighterOf('cv2').importOf(['cv2.sfm', 'cv2'])).toBe('cv2');
	expect(highlighterOf('cv').importOf(['numpy', 'cv2'])).toBe('cv2');
	expect(highlighterOf('x').importOf(['cv2'])).toBeNull();
});

test('ranges are in order, apart, and within the text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
			for (const ranges of [inName(text, query), inText(text, query)]) {
				let last = -1;
				for (const [start, end] of ranges) {
					expect(start).toBeGreaterThan(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					last = end;
				}
			}
		}),
	);
});
