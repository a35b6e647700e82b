import config from '@payload-config';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState';
import { headers } from 'next/headers';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { lockingWithinReach } from '@/cms/access/locks';
import { answerCall } from '@/cms/access/server-functions';
import { importMap } from './admin/importMap.js';
import './custom.css';

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  return answerCall(args, { config, headers: await headers() }, ({ name, args: given }) =>
    handleServerFunctions({
      name,
      args: given,
      config,
      importMap,
      serverFunctions: { 'form-state': lockingWithinReach(buildFormStateHandler) },
    }),
  );
};

export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
