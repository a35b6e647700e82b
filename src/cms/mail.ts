export { mailTransport } from '@/mail/transport';
