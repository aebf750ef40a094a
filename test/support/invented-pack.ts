/** An invented instrument, signed by an invented publisher: no question of a real one may stand in this repository. */
import { generateKeyPairSync, sign } from 'node:crypto'
import { canonicalJson, type Pack } from '#domain/instrument/pack.ts'

export const inventedPack: Pack = {
  format: 'lingkar-instrument-pack/1',
  code: 'CONTOH-4',
  version: 1,
  title: { id: 'Contoh empat butir', en: 'Example of four items' },
  publisher: 'Penerbit contoh',
  licence: { name: 'CC BY 4.0', permission: 'Surat izin contoh 1/2026' },
  purpose: { id: 'Hanya untuk mencoba.', en: 'Only for trying out.' },
  enteredBy: 'psychologist',
  fromAge: 8,
  scale: {
    steps: [
      { value: 0, id: 'tidak', en: 'no' },
      { value: 1, id: 'agak', en: 'somewhat' },
      { value: 3, id: 'ya', en: 'yes' }
    ]
  },
  parts: [
    { code: 'rest', id: 'Istirahat', en: 'Rest' },
    { code: 'play', id: 'Bermain', en: 'Play' }
  ],
  items: [
    { code: '1', part: 'rest', id: 'Contoh butir tentang bangun pagi', en: 'Example item about getting up' },
    { code: '2', part: 'rest', id: 'Contoh butir tentang duduk tenang', en: 'Example item about sitting quietly', reversed: true },
    { code: '3', part: 'play', id: 'Contoh butir tentang bermain bola', en: 'Example item about playing ball' },
    { code: '4', part: 'play', id: 'Contoh butir tentang menggambar', en: 'Example item about drawing' }
  ],
  scoring: 'sum',
  countsWhole: true,
  bandsOn: 'whole',
  bands: [
    { code: 'below', id: 'di bawah batas bicara lanjut', en: 'below the mark for a further talk', below: 7 },
    { code: 'at', id: 'perlu bicara lebih lanjut', en: 'a further talk is needed' }
  ],
  missingShare: 0
}

export const newPublisher = () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return {
    pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    signed: (pack: unknown) => ({ pack, signature: sign(null, Buffer.from(canonicalJson(pack)), privateKey).toString('base64') })
  }
}
