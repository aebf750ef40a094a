/** The circle itself, as one SVG: fields and doors, the wall, threads, supporters, and the words around it. */
import { memo, useId } from 'react'
import type { Level } from '#domain/support-map/tie.ts'
import { BirdStrokes } from './Bird.tsx'
import { CircleLabel } from './CircleLabel.tsx'
import { CircleWall } from './CircleWall.tsx'
import type { CirclePicture, Field } from './circle-geometry.ts'
import type { CurvedText, SlotSign } from './circle-words.ts'
import { pointAt, ringPart, written } from './polar.ts'
import { SignStrokes } from './signs.tsx'
import { textWidth } from './text-width.ts'

interface Props {
  readonly picture: CirclePicture
  readonly codeName: string
  /** One sentence that says the whole picture. */
  readonly label: string
  readonly lifted: string | null
  readonly focused: string | null
  /** Places lit from outside, by name. */
  readonly lit?: readonly string[] | undefined
  readonly litRing?: Level | null
}

const nothingLit: readonly string[] = []
/** From here on threads step back until somebody is looked at. */
const manyThreads = 32

export function CircleDrawing({ picture, codeName, label, lifted, focused, lit = nothingLit, litRing = null }: Props) {
  const { form } = picture
  const { reach } = form
  const kind = `${form.names ? 'is-full' : 'is-narrow'}${picture.pieces.length > manyThreads ? ' is-crowded' : ''}`
  return (
    <svg
      className={`circle-svg ${kind}${focused ? ' has-focus' : ''}`}
      viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`}
      role="img"
      aria-label={label}
    >
      <Ground picture={picture} />
      {picture.slots
        .filter((slot) => lit.includes(slot.name))
        .map((slot) => (
          <path key={slot.name} className="lit" d={ringPart(form.rings.MIC.inner, form.rings.MAC.outer, slot.from, slot.to)} />
        ))}
      {litRing &&
        [form.rings[litRing].inner, form.rings[litRing].outer].map((radius) => <circle key={radius} className="lit-ring" r={radius} />)}
      <CircleWall picture={picture} lifted={lifted} focused={focused} />
      {picture.ringNames.map((name) => (
        <Curved key={name.level} className="ring-name" text={name.text} />
      ))}
      {picture.labels.map((each) => (
        <CircleLabel
          key={each.supporter.id}
          label={each}
          form={form}
          letters={picture.letters.get(each.supporter.id) ?? ''}
          isLifted={each.supporter.id === lifted}
          isFocused={each.supporter.id === focused}
        />
      ))}
      <Around picture={picture} />
      <Centre codeName={codeName} disc={form.disc} withName={form.names !== null} />
    </svg>
  )
}

/**
 * Fields, tints and the dotted edges of doors. Kept apart so that pointing at somebody draws none of it again,
 * and joined into few paths: on an old phone it is the number of elements that costs.
 */
const Ground = memo(function Ground({ picture }: { readonly picture: CirclePicture }) {
  const standing = picture.fields.filter((field) => !field.slot.isDoor && !field.slot.opens)
  const leaving = picture.fields.filter((field) => field.slot.opens)
  return (
    <>
      <path className="field" d={joined(standing.filter((field) => field.slot.severity > 0))} />
      <path className="field is-quiet" d={joined(standing.filter((field) => field.slot.severity === 0))} />
      <Tints fields={standing} />
      <path className="wall-line" d={standing.map((field) => field.wallLine).join('')} />
      {leaving.length > 0 && (
        <g key={leaving.map((field) => field.slot.name).join()} className="leaving">
          <path className="field" d={joined(leaving)} />
          <Tints fields={leaving} />
        </g>
      )}
      <path className="door-edge" d={picture.edges.map((edge) => edge.path).join('')} />
    </>
  )
})

const joined = (fields: readonly Field[]): string => fields.map((field) => field.path).join('')

function Tints({ fields }: { readonly fields: readonly Field[] }) {
  return fields
    .filter((field) => field.tint > 0 && field.slot.severity > 0)
    .map((field) => (
      <path
        key={field.level + field.slot.name}
        className={`tint tone-${field.slot.key.toLowerCase()}`}
        d={field.tintPath}
        opacity={written(field.tint)}
      />
    ))
}

const Around = memo(function Around({ picture }: { readonly picture: CirclePicture }) {
  return (
    <>
      {picture.signs.map((sign) => (
        <Sign key={sign.slot.name} sign={sign} at={picture.form.signAt} size={picture.form.signSize} />
      ))}
      {picture.needNames.flatMap((name) =>
        name.lines.map((line) => (
          <Curved
            key={`${name.need}${line.text}`}
            className={name.active ? 'need-name' : 'need-name is-quiet'}
            text={line}
            {...(name.active ? { size: picture.form.needSize } : {})}
          />
        ))
      )}
    </>
  )
})

function Sign({ sign, at, size }: { readonly sign: SlotSign; readonly at: number; readonly size: number }) {
  const { x, y } = pointAt(at, sign.discAt)
  const isOpen = sign.slot.isDoor || sign.slot.opens
  return (
    <g className={`slot-sign tone-${sign.slot.key.toLowerCase()}${isOpen ? ' is-open' : ''}`}>
      <g transform={`translate(${written(x)} ${written(y)})`}>
        <circle className="sign-disc" r={size} />
        <SignStrokes name={sign.slot.key} size={size * 1.25} />
      </g>
      {sign.word && <Curved className="sign-word" text={sign.word} />}
    </g>
  )
}

function Curved({ text, className, size }: { readonly text: CurvedText; readonly className: string; readonly size?: number }) {
  const id = useId()
  return (
    <>
      <path id={id} className="lane" d={text.path} />
      <text className={className} textAnchor={text.anchor} {...(size ? { fontSize: size } : {})}>
        <textPath href={`#${id}`} startOffset={text.anchor === 'middle' ? '50%' : 0}>
          {text.text}
        </textPath>
      </text>
    </>
  )
}

const Centre = memo(function Centre({
  codeName,
  disc,
  withName
}: {
  readonly codeName: string
  readonly disc: number
  readonly withName: boolean
}) {
  const longest = 1.68 * disc
  const size = Math.min(11.75, (11.75 * longest) / Math.max(1, textWidth(codeName, 11.75) * 1.06))
  return (
    <g className="centre">
      <circle className="centre-disc" r={disc} />
      <BirdStrokes codeName={codeName} size={withName ? disc * 0.92 : disc * 1.2} y={withName ? -disc * 0.2 : 0} />
      {withName && (
        <text className="centre-name" y={disc * 0.62} fontSize={written(size)}>
          {codeName}
        </text>
      )}
    </g>
  )
})
