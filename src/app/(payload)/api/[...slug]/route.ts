import config from '@payload-config';
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes';
import { bounded } from '@/cms/access/bounded-requests';
import { guarded } from '@/cms/access/rest/guarded';
import { unkept } from '@/cms/access/unkept';

export const GET = unkept(guarded(config, REST_GET(config)));
export const POST = unkept(bounded(config, guarded(config, REST_POST(config))));
export const DELETE = unkept(bounded(config, guarded(config, REST_DELETE(config))));
export const PATCH = unkept(bounded(config, guarded(config, REST_PATCH(config))));
export const PUT = unkept(bounded(config, guarded(config, REST_PUT(config))));
export const OPTIONS = guarded(config, REST_OPTIONS(config));
