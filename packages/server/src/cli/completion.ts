import type { Command, Option } from 'commander';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

interface Completable {
  /** Words that lead to it: "record verify". */
  readonly path: string;
  readonly says: string;
  readonly subcommands: readonly { readonly name: string; readonly says: string }[];
  /** What its arguments may be, where that is a closed list. */
  readonly words: readonly string[];
  readonly options: readonly {
    readonly flag: string;
    readonly says: string;
    readonly choices: readonly string[];
    readonly takesValue: boolean;
  }[];
}

/** A completion script for one shell, made from the commands as they stand. */
export function completionScript(program: Command, shell: Shell): string {
  const commands = completables(program, '');
  switch (shell) {
    case 'bash':
      return bash(commands);
    case 'zsh':
      return `#compdef ratione\nautoload -U +X bashcompinit && bashcompinit\n${bash(commands)}`;
    case 'fish':
      return fish(commands);
  }
}

function completables(command: Command, path: string): readonly Completable[] {
  const own: Completable = {
    path,
    says: command.description(),
    subcommands: command.commands.map((sub) => ({ name: sub.name(), says: sub.summary() || sub.description() })),
    words: command.registeredArguments.flatMap((argument) => argument.argChoices ?? []),
    options: command.options.filter((option) => !option.hidden).map(optionOf),
  };
  return [own, ...command.commands.flatMap((sub) => completables(sub, path === '' ? sub.name() : `${path} ${sub.name()}`))];
}

function optionOf(option: Option): Completable['options'][number] {
  return {
    flag: option.long ?? option.short ?? option.flags,
    says: option.description,
    choices: option.argChoices ?? [],
    takesValue: option.required || option.optional,
  };
}

function bash(commands: readonly Completable[]): string {
  const cases = commands.map(
    ({ path, subcommands, words, options }) =>
      `    "${path}") words="${[...subcommands.map((sub) => sub.name), ...words, ...options.map((option) => option.flag), '--help'].join(' ')}" ;;`,
  );
  const choices = [
    ...new Map(
      commands.flatMap(({ options }) =>
        options.filter((option) => option.choices.length > 0).map((option) => [option.flag, option.choices.join(' ')] as const),
      ),
    ),
  ];
  const parents = commands.filter(({ path, subcommands }) => path !== '' && subcommands.length > 0).map(({ path }) => path);
  const top = commands.find(({ path }) => path === '')?.subcommands.map((sub) => sub.name) ?? [];
  return `_ratione() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" path="" word words=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$path" in
      "") case " ${top.join(' ')} " in *" $word "*) path="$word" ;; esac ;;
      ${parents.length === 0 ? '"-"' : parents.map((parent) => `"${parent}"`).join('|')}) case "$word" in -*) ;; *) path="$path $word" ;; esac ;;
    esac
  done
  case "$previous" in
${choices.map(([flag, words]) => `    ${flag}) COMPREPLY=($(compgen -W "${words}" -- "$current")); return ;;`).join('\n')}
    --facts|--with-acts|--folder) COMPREPLY=($(compgen -f -- "$current")); return ;;
  esac
  case "$path" in
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _ratione ratione
`;
}

function fish(commands: readonly Completable[]): string {
  const quoted = (text: string) => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
  const lines = commands.flatMap(({ path, subcommands, words, options }) => {
    const [first = '', second = ''] = path.split(' ');
    const inside =
      second === ''
        ? `__fish_seen_subcommand_from ${first}`
        : `__fish_seen_subcommand_from ${first}; and __fish_seen_subcommand_from ${second}`;
    const when = path === '' ? '__fish_use_subcommand' : inside;
    return [
      ...subcommands.map((sub) => `complete -c ratione -n ${quoted(when)} -f -a ${sub.name} -d ${quoted(sub.says)}`),
      ...words.map((word) => `complete -c ratione -n ${quoted(when)} -f -a ${word}`),
      ...options.map(
        (option) =>
          `complete -c ratione -n ${quoted(when)} -l ${option.flag.replace(/^--/, '')}${option.takesValue ? ' -r' : ''}${option.choices.length > 0 ? ` -f -a ${quoted(option.choices.join(' '))}` : ''} -d ${quoted(option.says)}`,
      ),
    ];
  });
  return `${lines.join('\n')}\n`;
}
