/** The same sheet as a DOCX somebody can go on writing in: marked on every page, and without a code, because an edited text proves nothing. */
import { Document, Footer, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { Block, Row, Sheet } from './sheet.ts'

const grey = '5A6478'
const line = (text: string, more: { bold?: boolean; size?: number; color?: string; italics?: boolean } = {}) =>
  new Paragraph({ spacing: { after: 80 }, children: [new TextRun({ text, ...more })] })
const title = (text: string, size: number) =>
  new Paragraph({ spacing: { before: 240, after: 120 }, keepNext: true, children: [new TextRun({ text, bold: true, size })] })
const cell = (text: string, bold = false) =>
  new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold, size: 19 })] })] })
const grid = (rows: readonly (readonly string[])[], head?: readonly string[]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      ...(head ? [new TableRow({ tableHeader: true, children: head.map((one) => cell(one, true)) })] : []),
      ...rows.map((row) => new TableRow({ children: row.map((one) => cell(one)) }))
    ]
  })
const facts = (rows: readonly Row[]) =>
  rows.map(
    ([label, value]) =>
      new Paragraph({ spacing: { after: 60 }, children: [new TextRun({ text: `${label}: `, color: grey }), new TextRun({ text: value })] })
  )

function paragraphs(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [title(block.text, 26)]
    case 'facts':
      return facts(block.rows)
    case 'table':
      return [grid(block.rows, block.head), line('')]
    case 'text':
      return [line(block.text)]
    case 'quote':
      return [line(`“${block.text}”`, { italics: true }), line(block.by, { size: 17, color: grey })]
    // The table below it says the same.
    case 'circle':
      return []
    case 'signatures':
      return [grid([block.people.map(([who, when]) => `${who}\n\n${when}`)])]
  }
}

export async function draft(sheet: Sheet): Promise<Uint8Array> {
  const mark = new Paragraph({ children: [new TextRun({ text: sheet.mark, size: 16, color: grey })] })
  const document = new Document({
    creator: '',
    title: sheet.title,
    sections: [
      {
        headers: { default: new Header({ children: [mark] }) },
        footers: { default: new Footer({ children: [line(`${sheet.number} · ${sheet.keep}`, { size: 16, color: grey })] }) },
        children: [
          line(`${sheet.unit} · ${sheet.place}`, { color: grey }),
          title(sheet.title, 34),
          ...facts(sheet.head),
          ...sheet.blocks.flatMap(paragraphs)
        ]
      }
    ]
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
