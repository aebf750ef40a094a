/** Room today: what was said last, and for whoever keeps the entry two numbers a kind and one press. */
import { useState } from 'react'
import { z } from 'zod'
import { type Room, roomKinds, roomKindsOf } from '#domain/directory/room.ts'
import { setVacancy } from '#domain/directory/set-vacancy.ts'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { NumberInput } from '#web/design/NumberInput.tsx'
import { MomentTime } from '#web/design/Time.tsx'
import { useSending } from '#web/offline/use-sending.ts'
import { directoryWords } from '#web/words/directory.ts'
import { problemWords } from '#web/words/directory-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { Entry } from './directory.local.ts'

const count = z.int().min(0).max(10_000).optional()
const Rooms = z.object({ free: z.record(z.string(), count), total: z.record(z.string(), count) })

export function RoomCard({ entry }: { readonly entry: Entry }) {
  const w = useWords(directoryWords).room
  const name = useName()
  const [turn, setTurn] = useState(0)
  const mayKeep = entry.keeps && entry.service.status !== 'closed'
  // what nobody counts stands here only for those who could begin to
  if (!mayKeep && entry.rooms.length === 0) return null
  return (
    <Card as="section" title={w.title}>
      <div className="stack">
        {entry.rooms.length === 0 ? (
          <p className="small quiet">{w.none}</p>
        ) : (
          <div className="stack-s">
            {/* whoever keeps it has the same numbers in the form below */}
            {!mayKeep && (
              <ul className="plain-list service-rooms">
                {roomKinds.codes.flatMap((kind) =>
                  entry.rooms
                    .filter((room) => room.kind === kind)
                    .map((room) => (
                      <li key={kind}>
                        <span>{name(roomKinds.term(kind))}</span>
                        <strong>{w.of(room.free, room.total)}</strong>
                      </li>
                    ))
                )}
              </ul>
            )}
            {entry.roomSaidAt && (
              <p className="caption">
                {w.said} <MomentTime at={entry.roomSaidAt} />
              </p>
            )}
          </div>
        )}
        {mayKeep && <RoomForm key={turn} entry={entry} onDone={() => setTurn((now) => now + 1)} />}
        {mayKeep && entry.history.length > entry.rooms.length && (
          <details className="service-history">
            <summary className="small">{w.history}</summary>
            <ul className="plain-list caption">
              {entry.history.map((one, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two entries can say the same at the same moment
                <li key={index}>
                  <MomentTime at={one.at} />: {name(roomKinds.term(one.kind))}, {w.of(one.free, one.total)}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </Card>
  )
}

function RoomForm({ entry, onDone }: { readonly entry: Entry; onDone(): void }) {
  const w = useWords(directoryWords).room
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { service } = entry
  const kinds = roomKindsOf(service.code)
  const known = (key: 'free' | 'total') => Object.fromEntries(entry.rooms.map((room) => [room.kind, room[key]]))
  const send = async (rooms: readonly Room[]) => {
    if (rooms.length === 0) return
    const sent = await sending(
      setVacancy,
      { serviceId: service.id, rooms: [...rooms] },
      { state: { keeps: true, service }, subjectLabel: service.name }
    )
    if (sent) onDone()
  }
  const form = useForm({
    schema: Rooms,
    initial: { free: known('free'), total: known('total') } as z.input<typeof Rooms>,
    onSubmit: ({ free, total }) =>
      send(
        kinds.flatMap((kind) => {
          const [isFree, all] = [free[kind], total[kind]]
          return isFree === undefined && all === undefined ? [] : [{ kind, free: isFree ?? 0, total: all ?? isFree ?? 0 }]
        })
      )
  })
  return (
    <form {...form.props} className="stack no-print">
      {entry.rooms.length > 0 && (
        <p>
          <Button icon="check" onClick={() => void send(entry.rooms)}>
            {w.same}
          </Button>
        </p>
      )}
      {kinds.map((kind) => (
        <fieldset key={kind} className="service-room-line">
          <legend className="small">{name(roomKinds.term(kind))}</legend>
          <NumberInput
            {...form.field(`free.${kind}`)}
            value={form.values.free[kind]}
            onChange={(value) => form.set(`free.${kind}`, value)}
            label={w.free}
            required
            min={0}
          />
          <NumberInput
            {...form.field(`total.${kind}`)}
            value={form.values.total[kind]}
            onChange={(value) => form.set(`total.${kind}`, value)}
            label={w.total}
            required
            min={0}
          />
        </fieldset>
      ))}
      <FormErrors form={form} />
      <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} />
    </form>
  )
}
