import type { ReactNode } from 'react';
import type { Kind } from '@/domain/kinds';
import { Icon, type IconName } from '../icon';
import type { HitView } from './hit-view';

/** A sign of what was found, where there is no cloth: its words say the same. */
export const HitSign = ({ kind, children }: { kind: Kind; children: ReactNode }) => (
  <span className="hit-sign" data-kind={kind} aria-hidden="true">
    {children}
  </span>
);

/** A kind whose records all bear the same sign. */
export const withIcon = (name: IconName): HitView => ({
  Picture: ({ document }) => (
    <HitSign kind={document.kind}>
      <Icon name={name} />
    </HitSign>
  ),
});
