import { Forbidden, type CollectionConfig, type TextField } from 'payload';
import type { Localized } from '@/domain/locale';
import { ACTS } from '../../access/acts';
import { AUDIT_LOG } from '../../access/audit';
import { administrators, nobody } from '../../access/rules';
import { idField } from '../../fields/id';
import { vocabularyField } from '../../fields/vocabulary';
import { GROUPS } from '../groups';

const line = (name: string, label: Localized): TextField => ({ name, type: 'text', label });

/**
 * What was done that cannot be undone, or that gave or took rights: who, what, when. Added to by `src/cms/access/audit.ts`
 * alone, past Payload's operations, which refuse whoever asks.
 */
export const AuditLog: CollectionConfig<'audit-log'> = {
  slug: AUDIT_LOG,
  labels: { singular: { es: 'Hecho', en: 'Entry' }, plural: { es: 'Bitácora', en: 'Audit log' } },
  access: { read: administrators, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: GROUPS.people,
    useAsTitle: 'title',
    defaultColumns: ['at', 'act', 'byName', 'of', 'title', 'detail'],
    listSearchableFields: ['title', 'byName', 'detail'],
    hidden: ({ user }) => user?.role !== 'administrator',
    description: {
      es: 'Quién hizo qué y cuándo: cuentas y roles, eliminaciones, importaciones y restauraciones. Nadie puede cambiarla. Se guarda dos años.',
      en: 'Who did what and when: accounts and roles, deletions, imports and restores. Nobody can change it. Kept for two years.',
    },
  },
  defaultSort: '-at',
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  hooks: {
    beforeOperation: [
      ({ args, operation, req }) => {
        if (operation === 'create' || operation === 'update' || operation === 'delete') throw new Forbidden(req.t);
        return args;
      },
    ],
  },
  fields: [
    idField,
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: { es: 'Cuándo', en: 'When' },
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd-MM-yyyy HH:mm' } },
    },
    vocabularyField('act', ACTS, { label: { es: 'Qué', en: 'What' } }),
    line('byName', { es: 'Quién', en: 'Who' }),
    { ...line('by', { es: 'Quién (identificador)', en: 'Who (identifier)' }), index: true },
    line('of', { es: 'En qué lista', en: 'In which list' }),
    line('title', { es: 'Registro', en: 'Record' }),
    line('record', { es: 'Registro (identificador)', en: 'Record (identifier)' }),
    line('detail', { es: 'Detalle', en: 'Detail' }),
  ],
};
