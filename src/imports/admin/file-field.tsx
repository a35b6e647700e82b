import type { Say } from './words';

interface FileFieldProps {
  /** Name of the file at hand. */
  name: string | null;
  busy: boolean;
  say: Say;
  onChoose: (file: File) => void;
}

/** Chooses a file, or takes one that is dropped on it. */
export function FileField({ name, busy, say, onChoose }: FileFieldProps) {
  return (
    <label className="imports__file">
      <span className="imports__button" data-kind={name === null ? 'main' : 'plain'}>
        {say('choose')}
      </span>
      <span>
        {name === null ? null : <b>{name}</b>} {say(name === null ? 'chooseHelp' : 'again')}
      </span>
      <input
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        disabled={busy}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          // The same file, mended, may be chosen again.
          target.value = '';
        }}
        type="file"
      />
    </label>
  );
}
