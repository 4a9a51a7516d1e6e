import { useEffect, useRef } from 'react';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { useGraphiQL } from '@graphiql/react';

const { content: Fields, icon } = explorerPlugin();

/** GraphiQL's explorer plugin, which builds a query from ticked fields, with a name for its unnamed list. */
export const QUERY_BUILDER_PLUGIN = { title: 'Query Builder', icon, content: QueryBuilder };

function QueryBuilder() {
  const root = useRef(null);
  const schema = useGraphiQL((state) => state.schema);
  useEffect(() => {
    root.current.querySelector('.graphiql-explorer-actions select')?.setAttribute('aria-label', 'Operation to add');
  }, [schema]);
  return <div ref={root}><Fields /></div>;
}
