import type { Issue } from '@ratione/engine';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { FileKind } from './file-kind.ts';
import type { RecordFile } from './load.ts';
import { actSchema, schemaOf, sharedSchemas } from './schemas.ts';

/** What is wrong with the form of each file, all of it at once. Pinpoints are paths into the file: "states/bdi.yaml acts[1].received". */
export function checkSchemas(files: readonly RecordFile[]): Issue[] {
  const validators = compileSchemas();
  return files.flatMap((file) => {
    const validate = validators(file.kind);
    if (validate(file.value)) return [];
    return issuesOf(validate, file.value, file.path);
  });
}

/** Checks acts that a user brings along. `at` names where they come from. */
export function checkActs(acts: readonly unknown[], at: string): Issue[] {
  const validate = newAjv().compile({ $ref: actSchema.$id });
  return acts.flatMap((act, index) => (validate(act) ? [] : issuesOf(validate, act, `${at} [${index}]`)));
}

function compileSchemas(): (kind: FileKind) => ValidateFunction {
  const ajv = newAjv();
  const ready = new Map<FileKind, ValidateFunction>();
  return (kind) => {
    const known = ready.get(kind) ?? ajv.compile(schemaOf[kind]);
    ready.set(kind, known);
    return known;
  };
}

function newAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    discriminator: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    code: { optimize: false },
  });
  addFormats.default(ajv, ['date', 'uri']);
  for (const schema of sharedSchemas) ajv.addSchema(schema);
  return ajv;
}

function issuesOf(validate: ValidateFunction, value: unknown, path: string): Issue[] {
  return (validate.errors ?? []).filter((error) => error.keyword !== 'if').map((error) => issueOf(error, value, path));
}

function issueOf(error: ErrorObject, value: unknown, path: string): Issue {
  const spot = error.instancePath.split('/').slice(1);
  const dotted = spot
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
  const at = dotted === '' ? path : `${path} ${dotted}`;
  return {
    code: `record.schema.${error.keyword}`,
    path: at,
    found: describe(error, valueAt(value, spot)),
    expected: expectation(error),
    help:
      error.keyword === 'additionalProperties' || error.keyword === 'unevaluatedProperties'
        ? 'remove the key or correct its spelling'
        : 'correct the value',
  };
}

function expectation(error: ErrorObject): string {
  const { params } = error;
  if (error.keyword === 'required') return `the key \`${String(params.missingProperty)}\``;
  if (error.keyword === 'additionalProperties' || error.keyword === 'unevaluatedProperties') return 'only the keys of the schema';
  if (error.keyword === 'enum')
    return `one of ${(params.allowedValues as readonly unknown[]).map((allowed) => `\`${String(allowed)}\``).join(', ')}`;
  if (error.keyword === 'format')
    return params.format === 'date' ? 'a calendar day that exists, as in 2016-11-30' : `a ${String(params.format)}`;
  return error.message ?? error.keyword;
}

function describe(error: ErrorObject, value: unknown): string {
  if (error.keyword === 'required') return 'no such key';
  const extra: unknown = error.params.additionalProperty ?? error.params.unevaluatedProperty;
  if (typeof extra === 'string') return `the key \`${extra}\``;
  const text = JSON.stringify(value) ?? 'nothing';
  return `\`${text.length > 80 ? `${text.slice(0, 77)}...` : text}\``;
}

function valueAt(value: unknown, spot: readonly string[]): unknown {
  let here = value;
  for (const step of spot) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Readonly<Record<string, unknown>>)[step.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return here;
}
