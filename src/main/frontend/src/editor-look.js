import { useEffect } from 'react';
import { useGraphiQL, useGraphiQLActions, useMonaco } from '@graphiql/react';
import { EDITOR_THEMES, EDITOR_THEME_NAMES } from './editor-themes.js';

/** Gives the editors their themes and line wrapping. It has to stand before GraphiQL, which names the themes. */
export function EditorLook() {
  useThemes();
  useSystemTheme();
  useWrappedLines();
  return null;
}

function useThemes() {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    for (const [brightness, name] of Object.entries(EDITOR_THEME_NAMES)) {
      monaco?.editor.defineTheme(name, EDITOR_THEMES[brightness]);
    }
  }, [monaco]);
}

/** GraphiQL asks the system only once, so the editors would keep light text when the page turns dark. */
function useSystemTheme() {
  const theme = useGraphiQL((state) => state.theme);
  const { setTheme } = useGraphiQLActions();
  useEffect(() => {
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = () => setTheme(theme);
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [theme, setTheme]);
}

function useWrappedLines() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  useEffect(() => queryEditor?.updateOptions({ wordWrap: 'on' }), [queryEditor]);
}
