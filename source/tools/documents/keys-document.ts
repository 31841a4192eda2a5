import { contexts, contextTitles, keyBindings, keyLabel } from '../../ui/key-bindings.ts';

/** The text of docs/keys.md, from the table of bindings. */
export function keysDocument(): string {
	const lines = ['# Keys', '', 'Written from `source/ui/key-bindings.ts` by `npm run docs`.'];
	for (const context of contexts) {
		lines.push('', `## ${contextTitles[context]}`, '', '| keys | |', '| --- | --- |');
		for (const binding of keyBindings) {
			if (binding.context === context) {
				const keys = binding.keys.map((key) => codeSpan(keyLabel(key))).join(' ');
				lines.push(`| ${keys} | ${binding.description} |`);
			}
		}
	}
	return `${lines.join('\n')}\n`;
}

function codeSpan(text: string): string {
	return `\`${text.replace('|', '\\|')}\``;
}
