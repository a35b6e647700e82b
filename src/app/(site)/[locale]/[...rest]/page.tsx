import { notFound } from 'next/navigation';

export const revalidate = false;
export const generateStaticParams = () => [];

/** Every address of a language at which nothing stands: without this page Next would show its own 404. */
export default function NothingHere(): never {
  notFound();
}
