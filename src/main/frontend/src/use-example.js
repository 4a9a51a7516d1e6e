import { useState } from 'react';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { documentOf, isOwnWork } from './example-document.js';

/**
 * Opens a worked example in the editor and runs it.
 * It takes the place of an untouched example or an empty tab, and opens a tab of its own beside the reader's work.
 *
 * @returns whether the editors are there yet, the function that opens an example, and what to tell of its progress
 */
export function useExample(examples) {
  const { addTab, run, setOperationName } = useGraphiQLActions();
  const isFetching = useGraphiQL((state) => state.isFetching);
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    responseEditor: state.responseEditor,
  }));
  const [opened, setOpened] = useState(null);

  function open(example) {
    if (isOwnWork(queryEditor.getValue(), variableEditor.getValue(), examples)) {
      addTab();
    }
    queryEditor.setValue(documentOf(example));
    variableEditor.setValue('');
    setOperationName(example.operation);
    setOpened(example);
    run();
    responseEditor.getContainerDomNode().scrollIntoView({ block: 'nearest' });
  }
  const ready = Boolean(queryEditor && variableEditor && responseEditor);
  const progress = opened && `${isFetching ? 'Running' : 'Answer shown'}: ${opened.title}`;
  return { ready, open, progress };
}
