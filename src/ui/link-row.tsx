import { Icon, type IconName } from './icon';

interface LinkRowProps {
  icon: IconName;
  title: string;
  summary: string;
  href: string;
  /** Language of title and summary, where it is not the page's. */
  lang?: string | undefined;
}

/** A record in a list: its title's link covers the row. The title is an `h3`: the list stands under an `h2`. */
export function LinkRow({ icon, title, summary, href, lang }: LinkRowProps) {
  return (
    <li className="link-row" lang={lang}>
      <Icon name={icon} />
      <div>
        <h3>
          <a href={href}>{title}</a>
        </h3>
        <p>{summary}</p>
      </div>
    </li>
  );
}
