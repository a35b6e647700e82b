import type { ReactNode } from 'react';
import { Icon } from '../icon';

interface SectionReferenceProps {
  title: string;
  href: string;
  children: ReactNode;
}

/** Leads to another section of a guide. */
export function SectionReference({ title, href, children }: SectionReferenceProps) {
  return (
    <div className="block leads-on">
      <Icon name="arrow" />
      <div>
        <p>
          <a className="leads-on-link" href={href}>
            {title}
          </a>
        </p>
        {children}
      </div>
    </div>
  );
}
