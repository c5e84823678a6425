import type { AccusationsView, ReadView } from '@ratione/engine/views';
import { answerWords, dateLine, dayInWords, howOften, oneLine, shownFinding, statementLabel, VERDICTS, voices } from '../reading/words.ts';
import { bold, field, wrap } from './print.ts';

/** A text read, for a terminal of 80 columns. */
export function readAnswer(view: ReadView): string {
  const { source } = view;
  const head = [
    ...(source.title === null ? [] : [bold(wrap(oneLine(source.title)))]),
    ...(source.author === null ? [] : [field('Author', oneLine(source.author))]),
    ...(source.url === null ? [] : [field('Address', source.url)]),
    field('Day', dateLine(view)),
    ...(view.read_as === null ? [] : [field('Read as', view.read_as)]),
  ];
  const count = view.statements.length;
  const body = view.statements.map((statement) => {
    const finding = shownFinding(statement);
    return [
      bold(statementLabel(statement)),
      wrap(`  ${oneLine(statement.text)}`, 80, '  '),
      ...(finding === null
        ? []
        : [
            field('  In fact', finding.statement),
            field('  Because', finding.because),
            ...(finding.note === undefined ? [] : [field('  Note', finding.note)]),
            ...(statement.today === undefined
              ? []
              : [field('  Today', `${VERDICTS[statement.today.verdict].word}. ${statement.today.statement}`)]),
          ]),
    ].join('\n');
  });
  const accusations = view.accusations === null ? '' : accusationsAnswer(view.accusations, false);
  return [
    ...head,
    '',
    bold(count === 0 ? 'No statement about the Court was found' : `${count} ${count === 1 ? 'statement' : 'statements'} about the Court`),
    '',
    ...body.flatMap((part) => [part, '']),
    accusations,
  ]
    .join('\n')
    .trimEnd();
}

/** The table of accusations, one block a row. `whole`: with what was asked and assumed, and who could be tried where. */
export function accusationsAnswer(view: AccusationsView, whole: boolean): string {
  if (view.accusations.length === 0 && view.relations.edges.length === 0) return '';
  const rows = view.accusations.map((row) => {
    const place = row.place?.name ?? 'no place named';
    const then = row.first === null ? 'Asked' : `As of ${row.first}`;
    return [
      bold(wrap(`${row.accused}: ${oneLine(row.act)} (${place}${row.when === null ? '' : `, ${row.when.text}`})`, 80, '  ')),
      field('  Accuser', `${voices(row.accusers, 'not named')}; ${howOften(row)}`),
      ...(row.denied_by.length === 0 ? [] : [field('  Denied by', voices(row.denied_by, 'nobody'))]),
      field(`  ${then}`, answerWords(row.at_the_time, row.not_asked), 20),
      ...(row.at_the_time === null || row.today === null || row.today.as_of === row.at_the_time.as_of
        ? []
        : [field(`  As of ${row.today.as_of}`, answerWords(row.today, row.not_asked), 20)]),
      ...(whole ? details(row) : []),
    ].join('\n');
  });
  const names = new Map(view.relations.nodes.map((node) => [node.id, node.label]));
  const edges = view.relations.edges.map((edge) =>
    wrap(
      `  ${names.get(edge.from) ?? edge.from} ${edge.how} ${names.get(edge.to) ?? edge.to} (${edge.places.length === 0 ? '' : `${edge.places.join(', ')}; `}${edge.mentions.length} ${edge.mentions.length === 1 ? 'time' : 'times'}${edge.first === null ? '' : edge.first === edge.last ? `, text of ${edge.first}` : `, texts of ${edge.first} to ${edge.last ?? ''}`})`,
      80,
      '    ',
    ),
  );
  return [
    bold('Accusations'),
    wrap(view.notice),
    '',
    ...rows.flatMap((row) => [row, '']),
    ...(edges.length === 0 ? [] : [bold('Who stands behind whom, and who fights whom, by the text'), ...edges, '']),
    ...(whole && view.reach.length > 0 ? [reachTable(view)] : []),
  ]
    .join('\n')
    .trimEnd();
}

function details(row: AccusationsView['accusations'][number]): string[] {
  const whole = [answerWords(row.at_the_time, null), answerWords(row.today, null)].join();
  const parts = row.within.map((part) => ({ part, says: [answerWords(part.at_the_time, null), answerWords(part.today, null)] }));
  const alike = parts.filter(({ says }) => says.join() === whole).map(({ part }) => part.name);
  const inside = [
    ...(alike.length === 0 ? [] : [`The same for ${alike.join(', ')}.`]),
    ...parts
      .filter(({ says }) => says.join() !== whole)
      .map(({ part, says }) => `${part.name}: ${says[0] ?? ''}${says[0] === says[1] ? '' : `; now ${says[1] ?? ''}`}.`),
  ];
  return [
    field('  Asked for', `${row.crimes.join(', ')}, because ${row.crimes_because}`, 20),
    ...(row.at_the_time === null
      ? []
      : [field('  Why', row.at_the_time.headline, 20), field('  Taken', row.at_the_time.assumptions.join(' '), 20)]),
    ...(inside.length === 0 ? [] : [field('  Parts', inside.join(' '), 20)]),
    ...(row.wordings.length < 2 ? [] : [field('  Also', row.wordings.slice(1, 5).join('; '), 20)]),
  ];
}

/** Who could be tried where: war crimes in general, by place and nationality. */
function reachTable(view: AccusationsView): string {
  const [first] = view.reach;
  const days = first === undefined || first.at_the_time === null ? '' : ` as of ${dayInWords(first.at_the_time.as_of)}, and now`;
  const rows = view.reach.map(({ place, nationality, at_the_time: then, today }) =>
    wrap(
      `  ${place.name}${place.region === null ? '' : ` (${place.state})`}, ${nationality === null ? 'nationality unknown' : `nationals of ${nationality}`}: ${answerWords(then, null)}${then !== null && today !== null && answerWords(then, null) !== answerWords(today, null) ? `; now ${answerWords(today, null)}` : ''}`,
      80,
      '    ',
    ),
  );
  return [bold(`Who could be tried where, for war crimes${days}`), ...rows].join('\n');
}
