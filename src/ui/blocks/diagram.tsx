import { useId, type CSSProperties, type ReactNode } from 'react';
import type { BlockContent } from '@/domain/blocks';
import { useTranslations } from 'next-intl';

type Content = BlockContent<'diagram'>;
type Node = Content['nodes'][number];

/**
 * A drawing of the portal's own. Path and quadrants are lists that the style sheet lays out; network and tree are drawn
 * with their labels only, hidden from assistive technology, and the list next to them says the same and more.
 */
export function Diagram({ content }: { content: Content }) {
  const id = useId();
  const { form, title, note } = content;
  return (
    <figure className="block diagram" data-form={form} aria-labelledby={id}>
      <figcaption className="block-title" id={id}>
        {title}
      </figcaption>
      {DRAWINGS[form](content)}
      {note && <p className="block-note">{note}</p>}
    </figure>
  );
}

const DRAWINGS: Readonly<Record<Content['form'], (content: Content) => ReactNode>> = {
  path: (content) => <Path {...content} />,
  quadrants: (content) => <Quadrants {...content} />,
  network: (content) => <Network {...content} />,
  tree: (content) => <Tree {...content} />,
};

function Label({ label, text }: Node) {
  return (
    <>
      <strong>{label}</strong>
      {text && <span>{text}</span>}
    </>
  );
}

/** One after another along a line: across on a desktop, down on a phone. */
function Path({ nodes, centre }: Content) {
  return (
    <>
      {centre && <p className="diagram-centre">{centre}</p>}
      <ol role="list" className="diagram-path">
        {nodes.map((node) => (
          <li key={node.label}>
            <Label {...node} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Quadrants({ nodes, centre }: Content) {
  return (
    <>
      {centre && <p className="diagram-centre">{centre}</p>}
      <ul role="list" className="diagram-quadrants">
        {nodes.map((node) => (
          <li key={node.label}>
            <Label {...node} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Half the drawing's width and height, in hundredths of it, that the ring of nodes takes. */
const RING = { across: 37, down: 38 };

/** The positions of the nodes of a ring, clockwise from the top, in per cent of the drawing. */
const onRing = (count: number, index: number): { x: number; y: number } => {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return { x: round(50 + RING.across * Math.cos(angle)), y: round(50 + RING.down * Math.sin(angle)) };
};

/** A centre and what it is connected to. */
function Network({ nodes, centre }: Content) {
  const places = nodes.map((node, index) => ({ node, ...onRing(nodes.length, index) }));
  return (
    <>
      <div className="diagram-network" aria-hidden="true">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
          {places.map(({ node, x, y }) => (
            <line key={node.label} x1="50" y1="50" x2={x} y2={y} vectorEffect="non-scaling-stroke" />
          ))}
        </svg>
        {centre && <span className="diagram-centre">{centre}</span>}
        {places.map(({ node, x, y }) => (
          <span key={node.label} className="diagram-node" style={{ '--x': `${x}%`, '--y': `${y}%` } as CSSProperties}>
            {node.label}
          </span>
        ))}
      </div>
      <NodeList nodes={nodes} centre={centre} />
    </>
  );
}

/** Effects above, causes below, and what they come from and lead to between them. */
function Tree({ nodes, centre }: Content) {
  const t = useTranslations('blocks');
  const above = nodes.filter(({ side }) => side === 'above');
  const below = nodes.filter(({ side }) => side !== 'above');
  const row = (side: 'above' | 'below', held: readonly Node[]) =>
    held.length > 0 && (
      <ul role="list" data-side={side}>
        {held.map((node) => (
          <li key={node.label}>
            <span className="diagram-box">{node.label}</span>
          </li>
        ))}
      </ul>
    );
  return (
    <>
      <div className="diagram-tree" aria-hidden="true">
        {row('above', above)}
        {centre && <p className="diagram-centre">{centre}</p>}
        {row('below', below)}
      </div>
      <div className="diagram-lists">
        <NodeList title={t('above')} nodes={above} centre={undefined} />
        <NodeList title={t('below')} nodes={below} centre={undefined} />
      </div>
    </>
  );
}

interface NodeListProps {
  title?: string;
  nodes: readonly Node[];
  centre: string | undefined;
}

/** What a drawing shows, as a list: for screen readers, if every word of it is in the drawing already. */
function NodeList({ title, nodes, centre }: NodeListProps) {
  const isAllDrawn = nodes.every(({ text }) => !text);
  if (nodes.length === 0) return null;
  return (
    <div className={isAllDrawn ? 'diagram-list visually-hidden' : 'diagram-list'}>
      {title && <p className="diagram-list-title">{title}</p>}
      {centre && <p className="visually-hidden">{centre}</p>}
      <ul role="list">
        {nodes.map((node) => (
          <li key={node.label}>
            <Label {...node} />
          </li>
        ))}
      </ul>
    </div>
  );
}
