import { BrandMark } from '@/ui/brand-mark';

/** The portal's sign and name, on the pages where people sign in. */
export function Logo() {
  return (
    <div className="portal-logo">
      <BrandMark size={56} />
      <span>Sello Migrante</span>
    </div>
  );
}

/** The portal's sign, in the corner of every page of the admin: as large as Payload allows. */
export function Icon() {
  return <BrandMark size={18} />;
}
