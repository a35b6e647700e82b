/** The id of the heading of a letter on a list from A to Z. */
export const letterId = (letter: string): string => `letra-${letter.toLowerCase()}`;

/** Links to the letters of a list from A to Z. @param label what the list is of. */
export const LetterLinks = ({ letters, label }: { letters: readonly string[]; label: string }) => (
  <nav className="letters no-print" aria-label={label}>
    <ul role="list">
      {letters.map((letter) => (
        <li key={letter}>
          <a href={`#${letterId(letter)}`}>{letter}</a>
        </li>
      ))}
    </ul>
  </nav>
);
