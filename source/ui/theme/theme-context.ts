import { createContext, useContext } from 'react';
import { darkTheme, type Theme } from './theme.ts';

export const ThemeContext = createContext<Theme>(darkTheme);

/** The colours in use. */
export function useTheme(): Theme {
	return useContext(ThemeContext);
}
