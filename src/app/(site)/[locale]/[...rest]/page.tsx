import { notFound } from 'next/navigation';
import { pageLocale } from '../../page-locale';

interface PageProps {
  params: Promise<{ locale: string }>;
}

export const revalidate = false;
export const generateStaticParams = () => [];

/** Next takes the title of the 404 only where the metadata already finds nothing. */
export async function generateMetadata({ params }: PageProps): Promise<never> {
  await pageLocale(params);
  notFound();
}

/** Every address of a language at which nothing stands: without this page Next would show its own 404. */
export default async function NothingHere({ params }: PageProps): Promise<never> {
  await pageLocale(params);
  notFound();
}
