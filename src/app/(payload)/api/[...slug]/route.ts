import config from '@payload-config';
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes';
import { bounded } from '@/cms/access/bounded-requests';

export const GET = REST_GET(config);
export const POST = bounded(config, REST_POST(config));
export const DELETE = REST_DELETE(config);
export const PATCH = bounded(config, REST_PATCH(config));
export const PUT = bounded(config, REST_PUT(config));
export const OPTIONS = REST_OPTIONS(config);
