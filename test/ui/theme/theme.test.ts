import { expect, test } from 'vitest';
import { darkTheme, lightTheme, themeFor } from '../../../source/ui/theme/theme.ts';

test('the theme follows the background that the terminal tells', () => {
	expect(themeFor({})).toBe(darkTheme);
	expect(themeFor({ COLORFGBG: '15;0' })).toBe(darkTheme);
	expect(themeFor({ COLORFGBG: '0;15' })).toBe(lightTheme);
	expect(themeFor({ COLORFGBG: '0;default;7' })).toBe(lightTheme);
});
