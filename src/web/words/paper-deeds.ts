/** What somebody did with the papers and attachments of a file, said as a deed. */
export const paperDeeds = {
  id: {
    'paper.list': 'melihat daftar dokumen',
    'paper.make': 'membuat dokumen',
    'paper.fetch': 'mengunduh dokumen',
    'paper.withdraw': 'menarik surat',
    'attachment.list': 'melihat daftar lampiran',
    'attachment.add': 'melampirkan surat',
    'attachment.fetch': 'mengunduh lampiran',
    'attachment.remove': 'menghapus lampiran'
  },
  en: {
    'paper.list': 'saw the list of documents',
    'paper.make': 'made a document',
    'paper.fetch': 'downloaded a document',
    'paper.withdraw': 'withdrew a paper',
    'attachment.list': 'saw the list of attachments',
    'attachment.add': 'attached a letter',
    'attachment.fetch': 'downloaded an attachment',
    'attachment.remove': 'removed an attachment'
  }
} as const
