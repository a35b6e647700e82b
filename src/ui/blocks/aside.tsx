import { useId, type ReactNode } from 'react';

interface AsideProps {
  title: string;
  children: ReactNode;
}

/** A box beside the running text. */
export function Aside({ title, children }: AsideProps) {
  const id = useId();
  return (
    <div className="block aside-box" role="group" aria-labelledby={id}>
      <p className="block-title" id={id}>
        {title}
      </p>
      {children}
    </div>
  );
}
