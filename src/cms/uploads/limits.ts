import type { Config } from 'payload';

const MEGABYTE = 1024 * 1024;
const FILE_SIZE = 12 * MEGABYTE;

/** What one upload may weigh. Checked while it arrives, before anybody is known, so it speaks both languages. */
export const uploadLimits = {
  abortOnLimit: true,
  responseOnLimit: 'El archivo pesa más de 12 MB. / The file is larger than 12 MB.',
  limits: { fileSize: FILE_SIZE, files: 1 },
  requestSizeLimit: FILE_SIZE + MEGABYTE,
} satisfies Config['upload'];
