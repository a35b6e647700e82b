import type { Config } from 'payload';

const MEGABYTE = 1024 * 1024;
const FILE_SIZE = 12 * MEGABYTE;

/**
 * The maximum size of an upload. Checked while it arrives, before the user is known, so the message is in both
 * languages.
 */
export const uploadLimits = {
  abortOnLimit: true,
  responseOnLimit: 'El archivo pesa más de 12 MB. / The file is larger than 12 MB.',
  limits: { fileSize: FILE_SIZE, files: 1 },
  requestSizeLimit: FILE_SIZE + MEGABYTE,
} satisfies Config['upload'];
