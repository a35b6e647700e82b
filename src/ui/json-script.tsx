interface JsonScriptProps {
  type: 'application/json' | 'application/ld+json';
  id?: string;
  data: object;
}

/** Data in a page, for programs. `<` is escaped, so that no text of a record can end the script. */
export const JsonScript = ({ type, id, data }: JsonScriptProps) => (
  <script type={type} id={id} dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replace(/</g, '\\u003c') }} />
);
