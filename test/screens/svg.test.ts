import { describe, expect, it } from 'vitest';
import type { Cell } from '../terminal/open-program.ts';
import { svgOf } from './svg.ts';

const plain: Cell = {
	text: ' ',
	color: null,
	background: null,
	bold: false,
	dim: false,
	underline: false,
	inverse: false,
};
const cellsOf = (text: string, style: Partial<Cell> = {}): Cell[] =>
	[...text].map((character) => ({ ...plain, ...style, text: character }));
const options = { title: 'A screen', foreground: '#dddddd', background: '#111111' };
const svg = (...rows: Cell[][]) => svgOf(rows, options);
const parts = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([all]) => all);
const spans = (text: string) => parts(text, /<tspan.*?<\/tspan>/g);
const rects = (text: string) => parts(text, /<rect x.*?>/g);
const paths = (text: string) => parts(text, /<path.*?>/g);

describe('the text of a screen', () => {
	it('is one piece where it looks alike, at its column and as wide as its cells', () => {
		expect(spans(svg(cellsOf('  ab c ')))).toEqual([
			'<tspan x="26.8" textLength="33.6">ab c</tspan>',
		]);
	});

	it('begins anew behind a gap, so that columns hold in every font', () => {
		expect(spans(svg(cellsOf('a  b')))).toEqual([
			'<tspan x="10">a</tspan>',
			'<tspan x="35.2">b</tspan>',
		]);
	});

	it('has the styles of its cells', () => {
		const written = svg([
			...cellsOf('a', { color: '#00d7ff', bold: true }),
			...cellsOf('b', { dim: true }),
			...cellsOf('c ', { underline: true }),
			...cellsOf('d'),
			...cellsOf('e', { color: '#00d7ff', bold: true }),
		]);
		expect(written).toContain('.a{fill:#00d7ff;font-weight:bold}');
		expect(written).toContain('.b{opacity:.6}');
		expect(written).toContain('.c{text-decoration:underline}');
		expect(spans(written)).toEqual([
			'<tspan x="10" class="a">a</tspan>',
			'<tspan x="18.4" class="b">b</tspan>',
			'<tspan x="26.8" textLength="16.8" class="c">c </tspan>',
			'<tspan x="43.6">d</tspan>',
			'<tspan x="52" class="a">e</tspan>',
		]);
	});

	it('stays one piece over a character that takes two cells', () => {
		const wide = [...cellsOf('日'), { ...plain, text: '' }, ...cellsOf('a')];
		expect(spans(svg(wide))).toEqual(['<tspan x="10" textLength="25.2">日a</tspan>']);
	});

	it('is text to XML, whatever it says', () => {
		expect(spans(svg(cellsOf('<&>')))).toEqual([
			'<tspan x="10" textLength="25.2">&lt;&amp;&gt;</tspan>',
		]);
		expect(svgOf([], { ...options, title: 'a < b' })).toContain('<title>a &lt; b</title>');
	});
});

describe('the ground of a screen', () => {
	it('is one rectangle where it goes on', () => {
		expect(rects(svg([...cellsOf('a '), ...cellsOf('b c', { background: '#303030' })]))).toEqual([
			'<rect x="26.8" y="10" width="25.2" height="18" fill="#303030"/>',
		]);
	});

	it('and the text change places where cells are inverse', () => {
		const inverse = svg([...cellsOf('a', { color: '#00d7ff', inverse: true })]);
		expect(rects(inverse)).toEqual([
			'<rect x="10" y="10" width="8.4" height="18" fill="#00d7ff"/>',
		]);
		expect(inverse).toContain('.a{fill:#111111}');
		expect(rects(svg(cellsOf('a', { inverse: true })))[0]).toContain('fill="#dddddd"');
	});

	it('is filled by half blocks to their half', () => {
		expect(rects(svg(cellsOf('▐▌')))).toEqual([
			'<rect x="14.2" y="10" width="4.2" height="18" fill="#dddddd"/>',
			'<rect x="18.4" y="10" width="4.2" height="18" fill="#dddddd"/>',
		]);
		expect(spans(svg(cellsOf('▐▌')))).toEqual([]);
	});
});

describe('the lines of a screen', () => {
	it('meet in the middles of their corners, each drawn once', () => {
		const box = svg(cellsOf('┌─┐'), cellsOf('│a│'), cellsOf('└─┘'));
		expect(paths(box)).toEqual([
			'<path fill="none" stroke="#dddddd" stroke-width="1" d="' +
				'M14.2 19h16.8M14.2 55h16.8M14.2 19v36M31 19v36"/>',
		]);
		expect(spans(box)).toEqual(['<tspan x="18.4">a</tspan>']);
	});

	it('are apart where they look different', () => {
		const [thin, thick] = paths(svg(cellsOf('│'), cellsOf('┃')));
		expect(thin).toContain('stroke-width="1" d="M14.2 10v18"');
		expect(thick).toContain('stroke-width="3" d="M14.2 28v18"');
		const colours = paths(svg([...cellsOf('─'), ...cellsOf('─', { color: '#00d7ff' })]));
		expect(colours).toHaveLength(2);
	});
});
