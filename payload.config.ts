import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { guardPayloadsOwn } from '@/cms/access/payloads-own';
import { everythingRuled } from '@/cms/access/ruled';
import { guardAccounts } from '@/cms/accounts/guard';
import { adminAppearance } from '@/cms/admin/appearance';
import { AuditLog } from '@/cms/collections/AuditLog';
import { attachments } from '@/cms/collections/Attachments';
import { Changes } from '@/cms/collections/Changes';
import { CitedRecords } from '@/cms/collections/CitedRecords';
import { Concepts } from '@/cms/collections/Concepts';
import { Glossary } from '@/cms/collections/Glossary';
import { Guides } from '@/cms/collections/Guides';
import { media } from '@/cms/collections/Media';
import { Municipalities } from '@/cms/collections/Municipalities';
import { Organizations } from '@/cms/collections/Organizations';
import { Pages } from '@/cms/collections/Pages';
import { Practices } from '@/cms/collections/Practices';
import { RegionalOffices } from '@/cms/collections/RegionalOffices';
import { Resources } from '@/cms/collections/Resources';
import { Sessions } from '@/cms/collections/Sessions';
import { SeedLedger } from '@/cms/collections/SeedLedger';
import { Sections } from '@/cms/collections/Sections';
import { Sources } from '@/cms/collections/Sources';
import { Templates } from '@/cms/collections/Templates';
import { Trainings } from '@/cms/collections/Trainings';
import { users } from '@/cms/collections/Users';
import { editor } from '@/cms/fields/rich-text';
import { Home } from '@/cms/globals/Home';
import { Site } from '@/cms/globals/Site';
import { answerUnacceptable } from '@/cms/hooks/unacceptable';
import { explainRefusal } from '@/cms/hooks/refusals';
import { answerInvalid } from '@/cms/hooks/invalid';
import { answerTryLater } from '@/cms/hooks/try-later';
import { answerUnavailable } from '@/cms/hooks/unavailable';
import { i18n, localization } from '@/cms/localization';
import { mailTransport } from '@/cms/mail';
import { uploadLimits } from '@/cms/uploads/limits';
import { env } from '@/config/env';
import { secrets } from '@/config/secrets';
import { databaseAdapter } from '@/database/adapter';
import { isUnacceptable } from '@/database/unacceptable';
import { isUnreachable } from '@/database/unreachable';
import { imports } from '@/imports/plugin';
import { payloadLogger } from '@/logging/payload-logger';
import { statistics } from '@/statistics/plugin';

const root = path.dirname(fileURLToPath(import.meta.url));
const settings = env();
const isSecure = settings.SITE_URL.startsWith('https://');

const configuration = buildConfig({
  secret: secrets(settings).payload,
  db: databaseAdapter(settings),
  ...(settings.NODE_ENV === 'production' ? { logger: payloadLogger } : {}),
  email: mailTransport({
    smtpUrl: settings.SMTP_URL,
    from: settings.MAIL_FROM,
    folder: path.join(settings.DATA_DIR, 'mails'),
  }),
  editor,
  sharp,
  collections: [
    Practices,
    Templates,
    Guides,
    Sections,
    Glossary,
    Concepts,
    Municipalities,
    Organizations,
    Sources,
    Resources,
    Trainings,
    RegionalOffices,
    media(settings.DATA_DIR),
    attachments(settings.DATA_DIR),
    Pages,
    users({ secureCookies: isSecure, siteUrl: settings.SITE_URL }),
    AuditLog,
    Sessions,
    Changes,
    CitedRecords,
    SeedLedger,
  ],
  globals: [Home, Site],
  plugins: [imports, statistics, everythingRuled],
  onInit: guardAccounts,
  hooks: {
    afterError: [
      answerUnavailable(isUnreachable),
      answerTryLater,
      answerUnacceptable(isUnacceptable),
      answerInvalid,
      explainRefusal,
    ],
  },
  localization,
  i18n,
  // With http there may be no Sec-Fetch-Site header, and Payload would then sign everybody out; SameSite=Lax still holds.
  csrf: isSecure ? [settings.SITE_URL] : [],
  defaultDepth: 1,
  maxDepth: 3,
  graphQL: { disable: true },
  upload: uploadLimits,
  telemetry: false,
  admin: adminAppearance(root),
  typescript: { outputFile: path.resolve(root, 'src/cms/payload-types.ts') },
});

export default guardPayloadsOwn(configuration);
