// The types that the search page's modules declare in their comments, checked by TypeScript.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const entry = fileURLToPath(new URL('../../theme/search/main.js', import.meta.url));
const options = {
  allowJs: true, checkJs: true, noEmit: true, strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], types: [],
};

test('the modules of the search page keep to their types', () => {
  const program = ts.createProgram([entry], options);
  assert.ok(program.getSourceFiles().filter(({ fileName }) => fileName.includes('/theme/search/')).length > 20, 'all modules are reached');
  const faults = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) =>
    `${file?.fileName.split('/').pop()}:${file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  assert.deepEqual(faults, []);
});
