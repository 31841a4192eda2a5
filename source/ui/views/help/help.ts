import { contexts, contextTitles, keyBindings, keysLabel } from '../../keys/key-bindings.ts';
import type { Line } from '../../lines/line.ts';
import { columnsOf, fitText } from '../../lines/text.ts';
import { type Availability, availabilityGlyph } from '../../store/availability.ts';
import { changeGlyphs } from '../../theme/theme.ts';

/** The help: every binding, and what the glyphs mean. */
export function helpLines(): Line[] {
	const keyColumns = Math.max(...keyBindings.map((binding) => columnsOf(keysLabel(binding))));
	const lines: Line[] = [];
	for (const context of contexts) {
		lines.push([{ text: contextTitles[context], token: 'strong' }]);
		for (const binding of keyBindings) {
			if (binding.context === context) {
				lines.push([
					{ text: `  ${fitText(keysLabel(binding), keyColumns)}  `, token: 'key' },
					{ text: binding.description },
				]);
			}
		}
		lines.push([]);
	}
	lines.push([{ text: 'Signs', token: 'strong' }]);
	const availabilities: [Availability, string][] = [
		['available', 'available in that version: one dot a version, in the order of the tabs'],
		['missing', 'not in that version'],
		['disabled', 'there, but broken, disabled, insecure, unfree, unsupported, removed or failing'],
		['alias', 'another name of a package'],
		['unknown', 'not described yet'],
	];
	for (const [availability, meaning] of availabilities) {
		const { glyph, token } = availabilityGlyph(availability);
		lines.push([{ text: `  ${fitText(glyph, keyColumns)}  `, token }, { text: meaning }]);
	}
	const signs: [string, string][] = [
		['★', 'the default set, python3Packages'],
		['(*)', 'its dependencies are shown further up'],
		['↻', 'depends on itself: it is one of the packages it hangs from'],
		[changeGlyphs.changed, 'changed since the tree was read before'],
		[changeGlyphs.new, 'new since the tree was read before'],
		['≠', 'not an object of this set: an overridden copy, or from another interpreter'],
	];
	for (const [sign, meaning] of signs) {
		lines.push([{ text: `  ${fitText(sign, keyColumns)}  `, token: 'accent' }, { text: meaning }]);
	}
	return lines;
}
