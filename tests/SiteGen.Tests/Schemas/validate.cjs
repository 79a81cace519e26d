// Reads [{schema, document}, …] and answers with [true, false, …]: whether each document is valid. Beside it lies no module: ajv is the one of the repository.
const Ajv = require(process.argv[2] + '/node_modules/ajv');
const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false });
const pairs = JSON.parse(require('fs').readFileSync(0, 'utf8'));
console.log(JSON.stringify(pairs.map(({ schema, document }) => ajv.validate(schema, document))));
