/**
 * Monaco's own light and dark themes with the colours exchanged that fall short of a contrast of 4.5 to 1 on the
 * editor's or the answer's background, which stay the page's.
 */
export const EDITOR_THEMES = {
  light: {
    base: 'vs',
    inherit: true,
    rules: [
      { token: 'comment', foreground: '006300' },
      { token: 'type', foreground: '006d6d' },
      { token: 'number', foreground: '056645' },
      { token: 'argument.identifier.gql', foreground: '524fb8' },
    ],
    colors: colours({
      surface: '#ffffff',
      chosen: '#e1ebf5',
      ink: '#1d2b3e',
      lineNumber: '#1d647b',
      brackets: ['#0431fa', '#1e6b1e', '#7b3814'],
    }),
  },
  dark: {
    base: 'vs-dark',
    inherit: true,
    rules: [
      { token: 'comment', foreground: '8fc07d' },
      { token: 'keyword', foreground: '84bdec' },
      { token: 'argument.identifier.gql', foreground: 'b3aeff' },
    ],
    colors: colours({
      surface: '#212a3b',
      chosen: '#141c29',
      ink: '#ffffff',
      lineNumber: '#b0b8c6',
      brackets: ['#ffd700', '#e7a0e4', '#66bfff'],
    }),
  },
};

/** The names under which GraphiQL is told to use them. */
export const EDITOR_THEME_NAMES = { light: 'throughline-light', dark: 'throughline-dark' };

function colours({ surface, chosen, ink, lineNumber, brackets }) {
  const floating = ['editorHoverWidget', 'editorSuggestWidget', 'editorWidget', 'menu', 'quickInput'];
  return {
    'editor.background': '#ffffff00',
    'editorSuggestWidget.selectedBackground': chosen,
    'editorSuggestWidget.selectedForeground': ink,
    'scrollbar.shadow': '#ffffff00',
    'editorLineNumber.foreground': lineNumber,
    'editorLineNumber.dimmedForeground': lineNumber,
    ...Object.fromEntries(floating.map((widget) => [`${widget}.background`, surface])),
    ...Object.fromEntries(brackets.map((colour, index) => [`editorBracketHighlight.foreground${index + 1}`, colour])),
  };
}
