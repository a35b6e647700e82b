import { notFound } from 'next/navigation';
import { pageLocale } from '../../page-locale';

interface PageProps {
  params: Promise<{ locale: string }>;
}

export const revalidate = false;
export const generateStaticParams = () => [];

/** Next uses the title of the 404 only if the metadata function already finds nothing. */
export async function generateMetadata({ params }: PageProps): Promise<never> {
  await pageLocale(params);
  notFound();
}

/** Every address of a language that leads to nothing: without this page Next would show its own 404. */
export default async function NothingHere({ params }: PageProps): Promise<never> {
  await pageLocale(params);
  notFound();
}
