import { useId } from 'react';
import { useExample } from './use-example.js';

/** The worked examples as buttons, in a group for each kind of user. */
export function ExampleRow({ examples }) {
  const { ready, open, progress } = useExample(examples);
  return (
    <details className="examples" open>
      <summary>Worked examples: choose one to see its answer</summary>
      <div className="example-groups">
        {groupByAudience(examples).map(([audience, members]) => (
          <ExampleGroup key={audience} audience={audience} examples={members} disabled={!ready} onOpen={open} />
        ))}
      </div>
      <p className="visually-hidden" role="status">{progress}</p>
    </details>
  );
}

function ExampleGroup({ audience, examples, disabled, onOpen }) {
  const heading = useId();
  return (
    <section className="example-group" aria-labelledby={heading}>
      <h2 id={heading}>{audience}</h2>
      {examples.map((example) => (
        <ExampleButton key={example.id} example={example} heading={heading} disabled={disabled} onOpen={onOpen} />
      ))}
    </section>
  );
}

/** Its name for a screen reader begins with the kind of user, since a list of buttons leaves the headings out. */
function ExampleButton({ example, heading, disabled, onOpen }) {
  const id = useId();
  return (
    <button
      id={id}
      type="button"
      aria-labelledby={`${heading} ${id}`}
      title={example.about}
      disabled={disabled}
      onClick={() => onOpen(example)}
    >
      {example.title}
    </button>
  );
}

function groupByAudience(examples) {
  const audiences = [...new Set(examples.map(({ audience }) => audience))];
  return audiences.map((audience) => [audience, examples.filter((example) => example.audience === audience)]);
}
