import { Command } from 'commander';
import { printableLines, printablePath } from '../dataset/fault.ts';
import { REPORT_FORMATS } from '../exporters/report-formats.ts';
import { gatherReport } from '../graph/report/gather.ts';
import type { GraphReader } from '../store/port.ts';
import { storeAddress } from './address.ts';
import type { Context } from './context.ts';
import { aboutIds } from './known-ids.ts';
import { asking } from './open.ts';
import { formatOption, langOption, storeOption, type AskingOptions } from './options.ts';
import { leftOut } from './report/left-out.ts';
import { writeFiles } from './write-files.ts';

const EXAMPLES = `
Examples:
  entente report doc:ciss-2024-11 --section III/2                 one section of a text, as Markdown
  entente report doc:ciss-2024-11 --format html --out report.html
  entente report institute:uk-aisi --lang zh                      all claims about an entity
  entente report claim:ciss-2024-11/086 --format bibtex           the sources that a report names
  entente report doc:ciss-2024-11 --without doc:paul-2023         what stands on nothing then is marked`;

interface Options extends AskingOptions<(typeof REPORT_FORMATS)[number]['id']> {
  section?: string;
  without?: string[];
  out?: string;
}

async function written(store: GraphReader, id: string, options: Options): Promise<string> {
  const { section, lang, format, without } = options;
  const input = await gatherReport(store, { id, section }, await leftOut(store, without ?? [], lang));
  const writer = REPORT_FORMATS.find((one) => one.id === format) ?? REPORT_FORMATS[0];
  return writer?.write(input, lang) ?? '';
}

/** `entente report`: footnoted text of something's claims and their sources, as it is sent to an author. */
export const reportCommand = (context: Context): Command =>
  new Command('report')
    .description('write a report of claims, their sources and what has none, to be sent to an author')
    .argument('<id>', 'a document, a claim, a relation or an entity')
    .option('--section <path>', 'one section of a document')
    .option('--without <id...>', 'sources that are not to count: documents, entities or classes')
    .addOption(formatOption(REPORT_FORMATS.map((one) => one.id)))
    .option('--out <file>', 'a file instead of standard output')
    .addOption(storeOption())
    .addOption(langOption())
    .addHelpText('after', EXAMPLES)
    .action((id: string, options: Options) =>
      asking(storeAddress(options, context.root), async (store) => {
        const text = await aboutIds([id], store, () => written(store, id, options));
        if (options.out === undefined) return context.out(printableLines(text.trimEnd()));
        const file = { name: 'report', mediaType: 'text/plain', chunks: [text] };
        for (const path of await writeFiles([file], options.out)) context.err(printablePath(path));
      }),
    );
