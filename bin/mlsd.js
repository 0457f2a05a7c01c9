#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`mlsd needs Node 20.19 or later; this is ${process.version}.`);
  process.exit(1);
}
// Before anything is loaded: what is loaded already keeps the names and lines of the bundle in a stack.
if (process.argv.includes('--debug')) process.setSourceMapsEnabled(true);
const { start } = await import('../dist/main.js');
process.exitCode = await start(process.argv.slice(2));
