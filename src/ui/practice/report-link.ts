interface Report {
  /** The portal's address for such mails. */
  to: string;
  subject: string;
  body: string;
}

/** A `mailto:` address with a prefilled mail. Line breaks as required by RFC 6068. */
export function reportHref({ to, subject, body }: Report): string {
  const encoded = (text: string) => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encoded(subject)}&body=${encoded(body)}`;
}
