import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history';
import { GraphiQLProvider } from '@graphiql/react';
import { GraphiQL, GraphiQLInterface } from 'graphiql';
import { EditorLook } from './editor-look.js';
import { EDITOR_THEME_NAMES } from './editor-themes.js';
import { documentOf } from './example-document.js';
import { ExampleRow } from './example-row.jsx';
import { QUERY_BUILDER_PLUGIN } from './query-builder.jsx';

const PLUGINS = [DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN, QUERY_BUILDER_PLUGIN];

/** The worked examples and, below them, GraphiQL with its documentation, history and query builder. */
export function Explorer({ examples, fetcher }) {
  return (
    <GraphiQLProvider
      fetcher={fetcher}
      plugins={PLUGINS}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      editorTheme={EDITOR_THEME_NAMES}
      defaultQuery={documentOf(examples[0])}
    >
      <HistoryStore>
        <DocExplorerStore>
          <EditorLook />
          <ExampleRow examples={examples} />
          <main>
            <GraphiQLInterface>
              <GraphiQL.Logo>
                <a href="./THIRD-PARTY-LICENSES.txt">Licences</a>
              </GraphiQL.Logo>
            </GraphiQLInterface>
          </main>
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  );
}
