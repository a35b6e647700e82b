import base from './playwright.config';
const { globalSetup: _setup, ...rest } = base;
export default rest;
