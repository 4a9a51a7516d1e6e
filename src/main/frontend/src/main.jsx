import 'graphiql/graphiql.css';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import '@graphiql/plugin-explorer/style.css';
import './page.css';
import './graphiql-adjustments.css';
import './editor-workers.js';

import { createRoot } from 'react-dom/client';
import examples from 'throughline:examples';
import { Explorer } from './explorer.jsx';
import { graphQLFetcher } from './graphql-fetcher.js';

// The page lies at …/graphiql/ and the endpoint beside it, whatever prefix a proxy puts before both.
const fetcher = graphQLFetcher(new URL('../graphql', document.baseURI));

createRoot(document.getElementById('explorer')).render(<Explorer examples={examples} fetcher={fetcher} />);
