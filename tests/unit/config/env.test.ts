import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EnvError, envSchema, readEnv } from '@/config/env';

const read = (given: Record<string, string>) => readEnv(given as unknown as NodeJS.ProcessEnv);

const complaint = (given: Record<string, string>): string => {
  try {
    read(given);
  } catch (error) {
    if (error instanceof EnvError) return error.message;
    throw error;
  }
  return '';
};

describe('settings', () => {
  it('needs none of them', () => {
    const env = read({});
    expect(env.DATABASE_URI).toBe(`file:${process.cwd()}/data/portal.db`);
    expect(env.SITE_URL).toBe('http://127.0.0.1:3000');
    expect(env.SEED).toBe(true);
  });

  it('takes an empty value for none', () => {
    const empty = Object.fromEntries(Object.keys(envSchema.shape).map((name) => [name, '']));
    expect(read(empty)).toEqual(read({}));
  });

  it('names the variable, what was given and what is expected', () => {
    expect(complaint({ PORT: 'eighty' })).toMatch(/PORT: given «eighty»; expected: .*number/);
    expect(complaint({ SITE_URL: 'https://a.cl/' })).toMatch(
      /SITE_URL: given «https:\/\/a\.cl\/»; expected: must not end with a slash/,
    );
    expect(complaint({ DATABASE_URI: 'postgres://h/db' })).toMatch(
      /DATABASE_URI: given «postgres:\/\/h\/db»; expected: must start with file:/,
    );
    expect(complaint({ SEED: 'yes' })).toMatch(/SEED: given «yes»/);
  });

  it('names every wrong variable at once', () => {
    const message = complaint({ PORT: '0', ADMIN_EMAIL: 'nobody', DATABASE_COMPATIBILITY: 'dynamo' });
    expect(message).toContain('PORT');
    expect(message).toContain('ADMIN_EMAIL');
    expect(message).toContain('documentdb');
  });

  it('says what belongs together', () => {
    expect(complaint({ MEILI_HOST: 'http://127.0.0.1:7700' })).toMatch(
      /MEILI_ADMIN_KEY: given nothing; expected: is needed with MEILI_HOST/,
    );
    expect(complaint({ SMTP_URL: 'smtp://mail' })).toMatch(/MAIL_FROM: given nothing/);
  });

  it('never shows a secret', () => {
    expect(complaint({ PAYLOAD_SECRET: 'hunter2' })).toMatch(/PAYLOAD_SECRET: given a value of 7 characters/);
    expect(complaint({ PAYLOAD_SECRET: 'hunter2' })).not.toContain('hunter2');
    expect(complaint({ DATABASE_URI: 'postgres://me:hunter2@h/db' })).not.toContain('hunter2');
    expect(complaint({ SMTP_URL: 'http://me:hunter2@mail' })).not.toContain('hunter2');
  });
});

describe('.env.example', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n');
  const documented = lines.flatMap((line) => /^#? ?([A-Z_]+)=/.exec(line)?.[1] ?? []);

  it('documents every variable once, and no other', () => {
    expect([...documented].sort()).toEqual(Object.keys(envSchema.shape).sort());
  });

  it('explains each of them', () => {
    for (const name of documented) {
      const at = lines.findIndex((line) => new RegExp(`^#? ?${name}=`).test(line));
      expect(lines[at - 1], name).toMatch(/^# .{10,}/);
    }
  });

  it('is accepted as it stands', () => {
    const given = new Map<string, string>();
    for (const line of lines) {
      const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line) ?? [];
      if (name) given.set(name, value ?? '');
    }
    expect(() => read(Object.fromEntries(given))).not.toThrow();
  });
});
